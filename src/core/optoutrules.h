#pragma once

#include <array>
#include <span>

// The rules by which a wish not to be called is found: a part of optout.cpp. Each is a regular expression over folded
// text: small letters, no accents (ä is a), ' for every apostrophe, one space between words; in Arabic one alef, ه for
// ة and ي for ى and ئ. Japanese has no word boundaries.
namespace ringback::optout {

using Expressions = std::span<const char16_t *const>;

struct Language
{
    const char *code;
    const char16_t *stem; ///< nothing is found where this isn't: cheap to ask first
    Expressions wishes;
    Expressions others;         ///< what looks like it and is something else, if it overlaps
    const char16_t *saidMyself; ///< before a quotation: the words in it are the person's own
};

// clang-format off
inline constexpr std::array<const char16_t *, 16> englishWishes{
    uR"(\b(?:stop|quit|cease)(?: \w+)? (?:calling|phoning|ringing|contacting|bothering|harassing|texting)\b)",
    uR"(\b(?:do not|don'?t|never)(?: you)?(?: ever| dare| even)? (?:call|phone|ring|contact|telephone|dial|bother)(?: (?:me|us|here|my (?:number|phone|house|home)|this (?:number|phone|house|line)|any ?more|again|back|ever))+)",
    uR"(\b(?:not to|please not|never to|mind not|you not|you please not) (?:be )?(?:call(?:ed|ing)?|contact(?:ed|ing)?|phon(?:e|ed|ing)|ring(?:ing)?)(?: (?:me|us|here|this number|any ?more|again|ever))+)",
    uR"(\b(?:take|remove|delete|strike|drop|get|scratch) (?:me|us|my|our|this)(?: \w+){0,3} (?:off|from|out of)(?: of)?(?: \w+){0,3} (?:lists?|database|records?|system|contacts|files?)\b)",
    uR"(\b(?:do[- ]not[- ]call|no[- ]call|don'?t call) (?:list|registry|register)\b)",
    uR"(\bunsubscribe\b)",
    uR"(\bopt(?:ing|ed)?(?: me| us)? out\b)",
    uR"(\bwrong (?:number|person|party)\b)",
    uR"(\b(?:nobody|no one|no ?body|there is no ?one|there's no ?one)(?: here)? (?:by|with|of|called) (?:that|this|such)(?: name)?\b)",
    uR"(\b(?:do not|don'?t|no longer|never) (?:want|wish|care|like) to (?:be|get|keep getting|keep being) (?:called|contacted|phoned|bothered|disturbed|calls)\b)",
    uR"(\b(?:do not|don'?t|no longer) (?:want|wish|like)(?: \w+){1,2} to (?:call|phone|ring|contact|bother)(?: (?:me|us|here|again|any ?more|this number))+)",
    uR"(\b(?:do not|don'?t|no longer) (?:want|wish)(?: to (?:receive|get|have))?(?: any| more| further| these| your| such| phone| sales| of)* (?:calls?|contact)\b)",
    uR"(\b(?:lose|delete|forget|erase) (?:my|this|our)(?: phone)? number\b)",
    uR"(\bleave (?:me|us) alone\b)",
    uR"(\bno more (?:phone )?calls?\b)",
    uR"(\b(?:withdraw|revoke|rescind)(?: \w+){0,2} (?:consent|permission)\b)",
};
inline constexpr std::array<const char16_t *, 15> englishOthers{
    uR"(\b(?:do not|don'?t|never|not|didn'?t|won'?t|wouldn'?t|can'?t) (?:\w+ )?(?:stop|quit|cease)(?: \w+)? (?:calling|phoning|ringing|contacting))",
    uR"(\bstop calling (?:it|this a|that a|him|her|them|me (?:sir|ma'?am|madam|miss|mr|mrs|ms|that|names?|by))\b)",
    uR"(\b(?:call|phone|ring|contact)(?: (?:me|us|here|again|back))+ (?:(?:any )?earlier|later than|before|until|till|between|while|after \w+ ?(?:o'?clock|pm|am|p\.m|a\.m)?\b))",
    uR"((?<!sure )(?<!sure that )(?<!see that )\b(?:you|they|he|she|we|i|who|why|nobody|people|you guys) (?:do not|don'?t|never) (?:you )?(?:ever )?(?:call|phone|ring|contact))",
    uR"(\b(?:waiting|wait|guest|shopping|price|standby|to[- ]do|packing|wish) lists?\b|(?:lists?|records?|files?) of (?:things|items))",
    uR"(\b(?:not|never been|isn't|aren't) on (?:the|any|your|a) (?:do[- ]not[- ]call|no[- ]call) (?:list|registry|register))",
    uR"(\bunsubscribed?(?: me)? from (?:the|your|that|a|my)(?: \w+)? (?:newsletters?|e-?mails?|mailings?|magazine|podcast|channel))",
    uR"(\bopt(?:ing|ed)? out of (?:the |your |my |a )*(?:paper|e-?mails?|newsletters?|insurance|plan|warranty|cookies?|it|upgrade|trial|delivery)\b)",
    uR"(\bwrong number(?:s)? (?:of|on|in|for the|for my|printed|written)\b)",
    uR"(\b(?:i|we|he|she|they)(?:'ve|'d| have| had| must have| may have| might have)?(?: \w+)? (?:gave|given|wrote|written|typed|entered|put|dial\w+|called|rang|left|used|sent|got)(?: (?:you|them|him|her|down|in|out|up))* (?:the|a|my) wrong number)",
    uR"(\b(?:not|isn'?t|wasn'?t|never) (?:the|a) wrong (?:number|person|party))",
    uR"(\b(?:spoke|spoken|talk\w*|speaking|transferred|sent|delivered|billed|charged|shipped|addressed)(?: \w+)? (?:to|with)?\s?the wrong (?:person|party))",
    uR"(\b(?:he|she|they|somebody|someone|the \w+|your (?:colleague|agent|office|company)|you guys|you) (?:said|told me|asked me|tells me|told us|asked us|wants me|want me)(?: that)?(?: i should)?(?: to| not to| never to)? (?:not )?(?:stop|quit|do not|don'?t|never|call|phone|ring|contact)(?: \w+){0,3})",
    uR"(\b(?:there (?:are|were)|had|get|got|getting|received|receiving|have) no more (?:phone )?calls)",
    uR"(\bcalls? (?:in the (?:morning|evening|afternoon)|before|after \w+|at night|on (?:week|sun|sat)\w+))",
};

inline constexpr std::array<const char16_t *, 14> germanWishes{
    uR"(\bruf(?:en sie|en|t|e)?(?: \w+){0,3} (?:nie|nicht|niemals)(?: \w+)? (?:mehr|wieder)(?: \w+){0,2} an\b)",
    uR"(\bruf(?:en sie|t|e)?(?: bitte)? (?:mich|uns|hier|diese nummer|bei (?:mir|uns))(?: bitte)? (?:nie|nicht)(?: mehr| wieder)? an\b)",
    uR"(\b(?:nicht|nie|niemals)(?: mehr| wieder)+ (?:anrufen|anzurufen|an ?gerufen|kontaktier\w*|belastig\w*|anruft)\b)",
    uR"(\b(?:nicht|nie)(?: mehr| wieder| weiter)? (?:an ?gerufen|kontaktiert|belastigt|gestort) werden\b)",
    uR"(\bhoe?r(?:en|t|e)?(?: \w+){0,3} auf,?(?: \w+){0,4} (?:anzurufen|zu belastigen|anzuklingeln)\b)",
    uR"(\bhoe?r(?:en|t|e)?(?: \w+){0,3} auf mit(?: \w+){0,2} anrufe\w*)",
    uR"(\b(?:streich|losch|loesch|nehm|nimm|entfern)\w*(?: \w+){1,5} (?:von|aus|auf)(?: \w+){0,2} (?:\w*liste\w*|\w*verteiler\w*|\w*datenbank|\w*system|kartei)\b)",
    uR"(\b(?:losch|loesch|streich|vergess)\w*(?: sie)?(?: bitte)? (?:meine|unsere|diese)(?: \w+)? (?:\w*nummer|daten|kontaktdaten)\b)",
    uR"(\bfalsch(?:e|en|er)? (?:nummer|anschluss|person|verbunden)\b)",
    uR"(\bhaben (?:sie )?sich (?:\w+ )?verwahlt\b)",
    uR"(\blass(?:en sie|t|e)? (?:mich|uns)(?: \w+)? in (?:ruhe|frieden)\b)",
    uR"(\b(?:mochten?|will|wollen|wunschen?|bitte)(?: \w+){0,3} keine (?:\w+ )?(?:\w*anrufe|telefonate)\b|\bkeine (?:\w+ )?\w*anrufe mehr\b)",
    uR"(\b(?:will|mochte|wunsche|wollen|mochten)(?: \w+){0,4} nicht,? dass sie(?: \w+){0,3} (?:anrufen|kontaktieren)\b)",
    uR"(\b(?:widerrufe|widerruf|ziehe)\b(?: \w+){0,4} (?:einwilligung|zustimmung)\b)",
};
inline constexpr std::array<const char16_t *, 9> germanOthers{
    uR"(\b(?:nicht|nie)(?: mehr| wieder)* (?:vor|bis|bevor|zwischen|nach \w+ uhr|wahrend|solange)\b)",
    uR"(\b(?:hat|haben|hatten|wurde|habe|hast|sind|bin)(?: \w+){0,4} (?:nicht|nie|niemals)(?: mehr| wieder)+ (?:an ?gerufen|kontaktiert)\b(?! werden))",
    uR"((?:nicht|nie|niemals)(?: \w+)? auf,?(?: mit)?(?: \w+){0,4} (?:anzurufen|anrufe\w*))",
    uR"(\b(?:warte|gaste|einkaufs|preis|wunsch|pack)\w*liste\w*)",
    uR"(\bfalsche nummer (?:auf|in) (?:der|dem|den|ihrer|meiner|unserer)\b)",
    uR"(\bfalsche nummer (?:\w+ )?(?:angegeben|eingegeben|genannt|aufgeschrieben|geschrieben|notiert|gegeben|eingetragen|hinterlegt)\b)",
    uR"(\b(?:mit der|der) falschen person (?:gesprochen|geredet|gegeben|geschickt))",
    uR"(\bich (?:soll|solle|sollte|darf|durfe|wurde)(?: \w+){0,3} (?:nicht|nie)(?: mehr| wieder)? (?:anrufen|anzurufen)\b)",
    uR"(\b(?:nicht|keine) (?:die )?falsche (?:nummer|person)\b)",
};

inline constexpr std::array<const char16_t *, 13> spanishWishes{
    uR"(\b(?:no|nunca|jamas)(?: (?:me|nos))? (?:vuelva[ns]?|volvais|vuelvas) a (?:llamar|contactar|molestar|marcar)(?:me|nos)?\b)",
    uR"(\b(?:no|nunca|jamas)(?: (?:me|nos)) (?:llame[ns]?|llameis|contacte[ns]?|moleste[ns]?|marque[ns]?|siga[ns]? llamando)\b)",
    uR"(\bno (?:llame[ns]?|llameis)(?: mas| nunca| aqui| otra vez| de nuevo| a este)+)",
    uR"(\bno siga[ns]? (?:llamando|molestando)(?:me|nos)?\b)",
    uR"(\b(?:deje[ns]?|dejad|deja|pare[ns]?|parad) de (?:llamar|contactar|molestar|insistir|marcar)(?:me|nos)?\b)",
    uR"(\b(?:quit|saqu|borr|elimin|retir|sac)\w*(?: \w+){0,4} (?:de|del)(?: \w+){0,2} (?:listas?|base de datos|registros?|sistema)\b)",
    uR"(\b(?:borr|elimin|olvid)\w*(?: de)? (?:mi|este|nuestro) (?:numero|telefono)\b)",
    uR"(\bnumero (?:equivocado|incorrecto|erroneo)\b|\bpersona equivocada\b)",
    uR"(\bse (?:ha |han )?(?:equivoc\w+|confund\w+) de (?:numero|persona)\b|\b(?:esta|estan) (?:equivocad[oa]s?) de (?:numero|persona)\b)",
    uR"(\bno (?:quiero|deseo|queremos|quisiera) (?:recibir )?(?:mas |sus |estas |ninguna |otra )*llamadas?\b)",
    uR"(\bno (?:quiero|deseo|queremos) (?:que (?:me|nos) (?:vuelvan a )?(?:llam|contact|molest)\w+|(?:ser|volver a ser) (?:llamad|contactad|molestad)\w+))",
    uR"(\bdej(?:e|en|a|ad)(?:me|nos)? (?:en paz|tranquil[oa])\b)",
    uR"(\b(?:retiro|revoco|cancelo)(?: \w+){0,2} consentimiento\b|\b(?:dar|de|den)(?:me)? de baja(?: \w+){0,3} (?:llamadas|lista)\b)",
};
inline constexpr std::array<const char16_t *, 7> spanishOthers{
    uR"(\b(?:no|nunca) (?:(?:me|nos) )?(?:vuelvan a )?(?:llam|contact|molest)\w+(?: \w+)? (?:antes de|hasta|entre las|despues de las|mientras)\b)",
    uR"(\b(?:no|nunca) (?:deje[ns]?|dejeis|pare[ns]?|pareis) de\b(?: \w+)?)",
    uR"(\blistas? de (?:espera|precios|compras?|invitados|deseos)\b)",
    uR"(\bnumero (?:equivocado|incorrecto|erroneo) (?:en|sobre|de) (?:la|el|mi|su)\b)",
    uR"(\b(?:di|dio|dimos|puse|escribi|marque|anote|tecle\w+|apunt\w+)(?: \w+){0,3} numero (?:equivocado|incorrecto|erroneo)\b)",
    uR"(\bme (?:dijo|dijeron|pidio|pidieron) que (?:no|dejara|dejase|deje)\b(?: \w+){0,4})",
    uR"(\b(?:no es|no era|no tiene) (?:el |un )?numero (?:equivocado|incorrecto))",
};

inline constexpr std::array<const char16_t *, 13> frenchWishes{
    uR"(\b(?:ne )?m'(?:appelez|appelle|appeler|rappelez|rappelle) (?:plus|jamais)\b)",
    uR"(\bne m'(?:appelez|rappelez|appelle|rappelle) pas\b)",
    uR"(\bne (?:me |nous )(?:contact|telephon|derang|rappel|appel|harcel)\w+ (?:plus|pas|jamais)\b)",
    uR"(\bn'appele[zr] (?:plus|pas|jamais)(?: ici| ce numero| chez| a ce| moi| nous)?)",
    uR"(\bne (?:plus|pas|jamais) (?:m'appeler|(?:me |nous )(?:rappeler|contacter|telephoner|deranger|appeler)|appeler (?:ici|ce numero)|etre (?:appel|contact|derang|demarch)\w+))",
    uR"(\b(?:arret|cess)\w*(?: \w+)? (?:de |d')(?:m'|me |nous )?(?:appeler|rappeler|telephoner|contacter|deranger|harceler|importuner)\b)",
    uR"(\b(?:retir|enlev|supprim|effac|ray|radi)\w*(?:-moi|-nous)?(?: \w+){0,4} (?:de |d'|des |du )(?:\w+ ){0,2}(?:listes?|fichiers?|bases?(?: de donnees)?|repertoire|systeme)\b)",
    uR"(\b(?:effacez|supprimez|oubliez|effacer|supprimer) (?:mon|ce|notre) numero\b)",
    uR"(\b(?:mauvais|faux) numero\b|\berreur de (?:numero|personne)\b|\bmauvaise personne\b)",
    uR"(\btromp\w+ de (?:numero|personne)\b)",
    uR"(\bne (?:veux|souhaite|desire|voulons|souhaitons) (?:plus|pas)(?: \w+){0,2} (?:etre (?:appel|rappel|contact|demarch|derang)\w*|d'(?:autres )?appels?|(?:de )?vos appels?|que vous (?:m'|me |nous )(?:appel|rappel|contact)\w+))",
    uR"(\b(?:laissez|laisse|fichez|foutez)[- ](?:moi|nous) (?:tranquilles?|en paix|la paix)\b)",
    uR"(\b(?<!y a )plus d'appels?\b|\b(?:retire|revoque)(?: \w+){0,2} consentement\b)",
};
inline constexpr std::array<const char16_t *, 7> frenchOthers{
    uR"((?:appel|rappel|contact|telephon|derang)\w+ (?:plus|pas|jamais)(?: \w+)? (?:avant|jusqu|entre|apres \w+ heures?|tant que|pendant)\b)",
    uR"(\b(?:personne|il|elle|on|ils|elles|pourquoi(?: vous)?|pourquoi est-ce que vous) ne (?:m'|me |nous )(?:appel|rappel|contact)\w+)",
    uR"(\b(?:n'arret\w+|ne cess\w+)(?: pas| jamais| surtout pas)?(?: \w+)? (?:de |d')(?:m'|me |nous )?\w+)",
    uR"(\blistes? (?:d'attente|de (?:courses|mariage|prix|cadeaux))\b)",
    uR"(\b(?:mauvais|faux) numero (?:sur|dans|de (?:commande|client|facture))\b)",
    uR"(\b(?:j'ai|je vous ai|il a|elle a|on a|nous avons)(?: \w+){0,2} (?:donne|note|ecrit|compose|indique|laisse|saisi)(?: \w+){0,2} (?:mauvais|faux) numero\b)",
    uR"(\b(?:m'a|m'ont|nous ont) (?:dit|demande) de (?:ne|ne plus|ne pas|arreter|cesser)\b(?: \S+){0,3})",
};

inline constexpr std::array<const char16_t *, 13> portugueseWishes{
    uR"(\bnao (?:me|nos) (?:ligue[m]?|liga|telefone[m]?|contate[m]?|contacte[m]?|perturbe[m]?|incomode[m]?|procure[m]?)\b)",
    uR"(\bnao (?:ligue[m]?|liga|ligar|telefone[m]?|e (?:para|pra) (?:me )?ligar) (?:mais|nunca mais|de novo|novamente|pra mim|para mim|pra ca|para ca|aqui|para est[ea]|pra ess[ea]|para ess[ea])\b)",
    uR"(\bnunca mais (?:me |nos )?(?:ligue[m]?|liga|telefone[m]?|contate[m]?)\b|\b(?:ligue[m]?|liga) nunca mais\b)",
    uR"(\b(?:pare|parem|para|deixe|deixem|chega) de (?:me |nos |ficar me |ficar )?(?:ligar|ligando|telefonar|perturbar|incomodar|contatar|contactar)\b)",
    uR"(\b(?:tir|retir|remov|exclu|apag|delet)\w*(?: \w+){0,4} (?:d[aeo]s?|dess[ae]s?|dest[ae]s?)(?: \w+){0,2} (?:listas?|cadastros?|banco de dados|base|sistema|registros?)\b)",
    uR"(\b(?:apague|apaguem|exclua|excluam|delete|deletem|esqueca|esquecam)(?: o)? (?:meu|este|esse|nosso) (?:numero|telefone|contato)\b)",
    uR"(\bnumero errado\b|\bpessoa errada\b|\b(?:ligou|ligaram|discou) errado\b)",
    uR"(\b(?:e|foi|ligou por|por|deve ser) engano\b)",
    uR"(\bnao (?:quero|desejo|queremos|gostaria de) (?:mais )?(?:receber )?(?:mais |essas |suas |nenhuma |outras )*(?:ligacoes|ligacao|chamadas?|contatos?|telefonemas?)\b)",
    uR"(\bnao (?:quero|desejo|queremos) (?:mais )?(?:que (?:\w+ )?(?:me |nos )?(?:ligu|contat|contact|telefon)\w+|ser (?:contatad|contactad|incomodad|perturbad)\w+))",
    uR"(\b(?:me|nos) deix(?:a|e|em) em paz\b|\bdeix(?:a|e|em)(?:-me|-nos| me| nos| a gente) em paz\b)",
    uR"(\bchega de (?:ligacoes|ligacao|chamadas)\b)",
    uR"(\b(?:retiro|revogo|cancelo)(?: \w+){0,2} consentimento\b)",
};
inline constexpr std::array<const char16_t *, 7> portugueseOthers{
    uR"(\bnao (?:(?:me|nos) )?(?:lig|telefon|contat|incomod)\w+(?: \w+)? (?:antes d[aeo]s?|ate|entre as|enquanto|depois das)\b)",
    uR"(\b(?:ele|ela|eles|ninguem|a gente|por que|porque|se|voce|a empresa) nao (?:me|nos) liga\b)",
    uR"(\b(?:nao|nunca) (?:pare[m]?|deixe[m]?|para) de\b(?: \w+){0,2})",
    uR"(\blistas? de (?:espera|compras?|precos|convidados|desejos)\b)",
    uR"(\bnumero errado (?:n[ao]s?|em|d[ao]) )",
    uR"(\b(?:dei|passei|coloquei|anotei|digitei|escrevi|informei|passaram)(?: \w+){0,3} numero errado\b)",
    uR"(\bengano (?:meu|nosso|na|no|da|do)\b|\b(?:me|nos) (?:disse|disseram|pediu|pediram) (?:para|pra) (?:nao|parar)\b(?: \w+){0,3})",
};

inline constexpr std::array<const char16_t *, 9> japaneseWishes{
    uR"((?:電話|連絡|営業)[^。！？!?]{0,8}(?:しないで|やめて|止めて|辞めて|かけないで|掛けないで|かけてこないで|掛けてこないで|かけて来ないで|してこないで|して来ないで|よこさないで|なさらないで|いりません|要りません|いらない|お断り|ご遠慮|遠慮して|控えて|やめろ|するな|してくるな|かけてくるな))",
    uR"((?:もう|二度と|今後)[^。！？!?]{0,8}(?:かけないで|掛けないで|かけてこないで|掛けてこないで|かけて来ないで|かけてくるな|電話は結構|お電話は結構|連絡は結構))",
    uR"((?:リスト|名簿|データベース|登録|電話番号|電話帳|番号)[^。！？!?]{0,8}(?:外して|はずして|削除して|消して|抹消して|除外して|除いて|削除を|消去して))",
    uR"((?:番号|電話|かけ|掛け)(?:が|を|は|先が|先を)?(?:お)?(?:違い|違う|違って|間違|まちが))",
    uR"((?:間違い|まちがい)電話|人違い|おかけ間違い|掛け間違い)",
    uR"((?:放って|ほうって|ほって)おいて|ほっといて)",
    uR"((?:電話|連絡)[^。！？!?]{0,4}迷惑)",
    uR"((?:電話|連絡)を?(?:受けたく|もらいたく|欲しく|ほしく)(?:ない|ありません))",
    uR"(同意を?(?:撤回|取り消)|配信停止|発信停止)",
};
inline constexpr std::array<const char16_t *, 6> japaneseOthers{
    uR"((?:まで|までは|前に|前は|以前に|以降は|の間は)(?:は|、)?[^。！？!?、]{0,6}(?:電話|連絡)[^。！？!?]{0,8})",
    uR"((?:請求書|注文書|注文|書類|メール|伝票|領収書|明細|契約書|用紙)[^。！？!?]{0,12}(?:番号|電話)[^。！？!?]{0,8})",
    uR"((?:注文|伝票|会員|口座|お客様|部屋|郵便|暗証|受付|予約|追跡)番号[^。！？!?]{0,8})",
    uR"((?:番号|電話|かけ|掛け)?[がをはに]?(?:間違い|まちがい|違い)(?:は)?(?:ありません|ない|ございません|無い)|(?:番号|電話)?[がをは]?(?:間違って|違って)(?:い)?(?:ません|ない))",
    uR"((?:電話|連絡)[^。！？!?]{0,8}(?:しないで|やめて|かけないで)(?:くれ|ください|ほしい|欲しい)?(?:と|って)(?:言われ|いわれ|頼まれ|伝えられ))",
    uR"((?:電話|連絡)[^。！？!?]{0,6}(?:やめ|止め)ないで)",
};

inline constexpr std::array<const char16_t *, 9> arabicWishes{
    uR"(\b(?:لا|ولا|ما|بلاش|عدم)(?: تعاود\w*| ترجع\w*| تعود\w*| تعيد\w*)?(?: \w+)? (?:تتصل\w*|الاتصال|تتواصل\w*|التواصل|تكلمني|تكلموني|تكلمنا|تزعجني|تزعجوني|ترن\w*)\b)",
    uR"(\b(?:توقف|توقفوا|توقفو|كف|كفوا|بطل|بطلوا|اوقف|اوقفوا|وقفوا) (?:عن )?(?:الاتصال|اتصال|التواصل|الازعاج|ازعاج|المكالمات|هذه)\w*)",
    uR"(\b(?:احذف|ازل|ازيل|شيل|امسح|اشطب|حذف|ازاله|شطب|اخرج)\w*(?: \w+){0,3} (?:من )?(?:\w+ )?(?:ال)?(?:قايم|قوايم|سجل|قاعد|لايح)\w*)",
    uR"(\b(?:احذف|امسح|انس|شيل)\w* رقمي\b)",
    uR"(\b(?:ال)?رقم (?:غلط|خطا|خاطي|مو صحيح|غير صحيح)\b)",
    uR"(\b(?:غلطان|غلطانين|مخطي|مخطيين|اخطات|اخطاتم|غلطت)\b(?: \w+){0,2} (?:بالرقم|الرقم|رقم)\b|\bالشخص (?:الخطا|الغلط)\b)",
    uR"(\b(?:لا|ما|لم اعد) (?:اريد|ارغب|ابغي|ابي|نريد|عايز|اود)(?: \w+){0,4} (?:اتصال\w*|مكالمات\w*|مكالمه|الاتصال\w*|تتصل\w*|تتواصل\w*|تكلم\w*)\b)",
    uR"(\b(?:اترك|اتركوني|اتركني|خلوني|خليني|سيبني|سيبوني)(?: \w+)? (?:وشاني|لحالي|حالي|بحالي|شاني)\b)",
    uR"(\b(?:اسحب|الغي)(?: \w+)? موافقتي\b)",
};
inline constexpr std::array<const char16_t *, 5> arabicOthers{
    uR"((?:تتصل|الاتصال|تتواصل|التواصل)\w*(?: \w+){0,2} (?:قبل|حتي|الا بعد|بين الساعه)\b)",
    uR"(\b(?:لماذا|ليش|ليه|لم) (?:لا|ما|لم) (?:تتصل|تتواصل)\w*)",
    uR"(\b(?:لا|ما) (?:ت?توقف|تكف|تبطل)\w*(?: \w+){0,2} (?:الاتصال|التواصل|اتصال)\w*)",
    uR"(\bرقم (?:غلط|خطا|خاطي)(?: \w+)? (?:في|علي|ب)\s?(?:ال)?(?:فاتور|طلب|نموذج|عقد|وصل)\w*)",
    uR"(\b(?:اعطيت|كتبت|سجلت|ادخلت)\w*(?: \w+){0,3} رقم\w*(?: \w+)?)",
};

inline constexpr std::array languages{
    Language{"en", uR"(call|phon|ring|contact|number|list|wrong|alone|opt|unsubscribe|remove|nobody|no one|consent|bother|harass|dial|permission|database|record|system|file|wrong|text)",
             englishWishes, englishOthers, uR"(\b(?:i|we)(?:'m| am| already| just| have)?(?: \w+)? (?:said|say|saying|told|repeat|mean|meant|tell)\b)"},
    Language{"de", uR"(ruf|kontakt|nummer|liste|falsch|ruhe|frieden|verwahlt|losch|loesch|streich|belastig|verteiler|datenbank|system|kartei|daten|einwilligung|zustimmung)",
             germanWishes, germanOthers, uR"(\bich\b(?: \w+){0,3} (?:gesagt|sage|sagte|wiederhole|meine)\b|\bich (?:sage|sagte|wiederhole|meine)\b)"},
    Language{"es", uR"(llam|contact|molest|lista|numero|persona|datos|registro|sistema|paz|tranquil|telefono|consentimiento|marc|baja|insistir)",
             spanishWishes, spanishOthers, uR"(\b(?:he dicho|dije|digo|repito|ya dije)\b)"},
    Language{"fr", uR"(appel|contact|numero|liste|fichier|personne|base|repertoire|systeme|tranquille|paix|telephon|derang|consentement|harcel)",
             frenchWishes, frenchOthers, uR"(\b(?:j'ai dit|je dis|je vous ai(?: deja)? dit|je repete|je vous dis)\b)"},
    Language{"pt", uR"(lig|numero|lista|cadastro|engano|pessoa|paz|contat|contact|telefon|perturb|incomod|banco|base|sistema|registro|consentimento|chamada|errado)",
             portugueseWishes, portugueseOthers, uR"(\b(?:eu )?(?:disse|falei|ja disse|digo|repito)\b)"},
    Language{"ja", uR"(電話|連絡|かけ|掛け|番号|リスト|名簿|間違|まちが|人違い|おいて|といて|登録|営業|データベース|同意|停止)",
             japaneseWishes, japaneseOthers, uR"((?:私|わたし|僕|俺)[^。]{0,8}$|何度も)"},
    Language{"ar", uR"(تصل|اتصال|تواصل|كلم|رقم|قايم|قوايم|سجل|زعج|ازعاج|حالي|شاني|قاعد|لايح|مكالم|الشخص|موافقت|ترن|غلطان)",
             arabicWishes, arabicOthers, uR"(\b(?:قلت|اقول|اكرر)\b)"},
};
// clang-format on

} // namespace ringback::optout
