/** Takes files that are dropped anywhere on the page, as long as it is open to them; a form takes its own. */
export const listenForDrops = (isOpen: () => boolean, take: (files: File[]) => void): void => {
  const mark = document.body.classList;
  const isDropping = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true && isOpen();
  document.addEventListener('dragover', (event) => {
    if (!isDropping(event)) return;
    event.preventDefault();
    mark.add('dropping');
  });
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) mark.remove('dropping');
  });
  document.addEventListener('drop', (event) => {
    mark.remove('dropping');
    if (!isDropping(event)) return;
    event.preventDefault();
    take([...(event.dataTransfer?.files ?? [])]);
  });
};
