/** Kinds of happenings that both languages tell in words of their own; what is merely said stands apart, as everybody says. */
const PREDICATES: [name: string, ja: RegExp, en: RegExp][] = [
  ['sign', /署名|調印|締結/, /\b(?:sign(?:ed|s|ing)?|initial(?:l?ed|l?ing))\b/i],
  ['end', /終え|閉幕|終了|終わ|幕を閉/, /\b(?:closed|wrapped up|ended|concluded|finished|adjourned)\b/i],
  [
    'meet',
    /会談|会合|協議(?:を|は|が|した|し、)|開催|開く|開い|再開|面会/,
    /\b(?:meet|met|meeting|reconvene|convened|held talks|round|summit)\b/i,
  ],
  ['break-off', /中断|打ち切|決裂|離脱/, /\b(?:suspend(?:ed|s)?|called off|broke(?:n)? off|halted|walked out|withdrew)\b/i],
  ['lapse', /失効|期限切れ|切れる|切れた/, /\b(?:lapsed?|expire[sd]?|ran out|runs? out)\b/i],
  [
    'propose',
    /提示|示し|提案|配(?:っ|ら|布)|手渡|提出|対案を/,
    /\b(?:propos\w+|tabled|laid out|circulated|put forward|handed (?:over|out)|submitted|unveiled|presented)\b/i,
  ],
  ['warn', /警告|釘を刺/, /\b(?:warn(?:ed|s)?|stay tied|threaten\w*)\b/i],
  ['report', /報じ|伝え(?:た|て|る)/, /\b(?:reported|on its website|wrote)\b/i],
  ['inspect', /臨検|停船|拿捕|立ち入り/, /\b(?:stopped|boarded|detained|seized)\b/i],
  ['authorise', /権限(?:を|の)|付与|委任|閣議/, /\b(?:mandate|authori[sz]ed|cabinet)\b/i],
  ['publish', /公表|発表|刊行/, /\b(?:publish(?:ed|es)?|announced|released|issued)\b/i],
  ['approve', /承認|可決|批准|採択/, /\b(?:approv\w+|ratif\w+|passed|adopted|endorsed)\b/i],
  ['reject', /否決|拒否|反対し|退け/, /\b(?:reject\w*|oppos\w+|refus\w+|voted down)\b/i],
  ['start', /発効|施行|開始|始ま|着工|開業/, /\b(?:t(?:ook|akes?) effect|in(?:to)? force|began|begins|started|opened)\b/i],
  ['attack', /攻撃|爆撃|侵攻|砲撃/, /\b(?:attack\w*|struck|strikes?|shell\w+|invad\w+|bombed)\b/i],
  ['die', /死亡|死去|死者|亡くな/, /\b(?:died|killed|deaths?|dead)\b/i],
  ['arrest', /逮捕|拘束|起訴/, /\b(?:arrest\w*|detained|indicted|charged)\b/i],
  ['appoint', /就任|就く|任命|起用|選出|昇格/, /\b(?:appointed|named|tak(?:es|ing) over|took over|elected|promoted)\b/i],
  ['leave', /辞任|退任|退く|解任|辞め/, /\b(?:resign\w*|stepp\w+ down|quit|dismissed|ousted)\b/i],
  ['found', /設立|創業|発足|結成/, /\b(?:found(?:ed|ing)|establish\w+|set up|launched)\b/i],
  ['dissolve', /解散|廃止|解体/, /\b(?:dissol\w+|disband\w+|abolish\w+)\b/i],
  ['delay', /延期|延ば|先送り|見送/, /\b(?:postpon\w+|delay\w*|put off|shelved|deferred)\b/i],
  ['launch', /打ち上げ/, /\b(?:launch\w*|lift-?off)\b/i],
  ['miss', /実現しな|間に合わ|守れな|逃し/, /\b(?:missed|came and went|passed without|not (?:been )?met)\b/i],
  ['buy', /買収|取得|購入/, /\b(?:acquir\w+|bought|purchas\w+)\b/i],
  ['court', /判決|提訴|訴え出|差し止め/, /\b(?:ruled|ruling|verdict|sued|filed|injunction)\b/i],
  ['visit', /訪問|訪れ|訪米|訪中|訪ロ/, /\b(?:visit\w*|travel\w+ to|flew to)\b/i],
  ['call', /電話/, /\b(?:phone|phoned|telephoned)\b/i],
  ['advise', /勧告|助言/, /\b(?:advi[sc]es?|advised|recommend\w*|put .{0,30}catch)\b/i],
];

/** What kinds of happenings the words tell, by name; empty when they show none. */
export const predicatesOf = (words: string, language: 'ja' | 'en'): Set<string> =>
  new Set(PREDICATES.filter(([, ja, en]) => (language === 'ja' ? ja : en).test(words)).map(([name]) => name));
