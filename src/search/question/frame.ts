/** What stands around the content of a folded question and tells nothing of the answer. */
export const FRAME: readonly RegExp[] = [
  /(?:何|なん|どう)(?:と|を|て)?(?:いう|言[いっうわ]|述べ|語[っりる])\p{sc=Hira}*/gu,
  /(?:について)?(?:教えて|知りたい|説明して)(?:ください|下さい)?/gu,
  /何[十百千万億兆]*(?:年|月|日|時|曜日|人|機|発|歳|割|回|度|つ|件|社|票|個|点|段階|か国|カ国|パーセント|%|時間|日間|週間|か月|カ月|ヶ月|項目|新聞|者)?/gu,
  /誰|どこ|どの(?:くらい|ぐらい|ように|ような)?|どれ(?:くらい|ほど|だけ)?|どんな|どう(?:して|いう)?|なぜ|いつ(?:から|まで(?:に)?)?|いくら|いくつ/gu,
  /によれば|によると|に言わせれば|について|に関して|に対して|をめぐって|をめぐる|において|として|ということ|とされ\p{sc=Hira}*/gu,
  /\baccording to\b|\bin (?:the )?(?:view|words|opinion) of\b|\btake place\b|\btook place\b|\bfor the first time\b|\bwhat happened\b/gu,
];
