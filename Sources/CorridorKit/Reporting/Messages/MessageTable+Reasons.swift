extension MessageTable {
  /// What indicators found and why they could not be judged.
  static let reasons = """
    unit.days
      en {n:# day|# days}
      fr {n:# jour|# jours}
      nl {n:# dag|# dagen}
      pl {n:# dzień|# dni|# dni|# dnia}
      de {n:# Tag|# Tage}
      es {n:# día|# días}
    unit.hours
      en {n:# hour|# hours}
      fr {n:# heure|# heures}
      nl {n:# uur|# uur}
      pl {n:# godzina|# godziny|# godzin|# godziny}
      de {n:# Stunde|# Stunden}
      es {n:# hora|# horas}
    unit.minutes
      en {n:# minute|# minutes}
      fr {n:# minute|# minutes}
      nl {n:# minuut|# minuten}
      pl {n:# minuta|# minuty|# minut|# minuty}
      de {n:# Minute|# Minuten}
      es {n:# minuto|# minutos}
    phrase.others
      en payers into the same country, counted alike:
      fr payeurs vers le même pays, comptés de même :
      nl betalers naar hetzelfde land, zo geteld:
      pl płatnicy do tego samego kraju, tak samo liczeni:
      de Zahler in dasselbe Land, ebenso gezählt:
      es pagadores al mismo país, contados igual:
    phrase.everybody
      en average of comparable payers with enough payments, counted alike:
      fr moyenne des payeurs comparables ayant assez de paiements, comptés de même :
      nl gemiddelde van vergelijkbare betalers met genoeg betalingen, zo geteld:
      pl średnia porównywalnych płatników o dostatecznej liczbie płatności, tak samo liczonych:
      de Mittel vergleichbarer Zahler mit genug Zahlungen, ebenso gezählt:
      es media de los pagadores comparables con pagos suficientes, contados igual:
    phrase.about
      en about {x}
      fr environ {x}
      nl ongeveer {x}
      pl w przybliżeniu {x}
      de etwa {x}
      es aproximadamente {x}
    phrase.at_least
      en at least {x}
      fr au moins {x}
      nl minstens {x}
      pl co najmniej {x}
      de mindestens {x}
      es al menos {x}
    phrase.too_few
      en too few to compare with
      fr trop peu pour comparer
      nl te weinig om mee te vergelijken
      pl zbyt mało, by porównać
      de zu wenige zum Vergleich
      es demasiado pocos para comparar
    phrase.chance
      en chance of so much among these: {p}
      fr probabilité d'autant parmi eux : {p}
      nl kans op zoveel onder hen: {p}
      pl prawdopodobieństwo tak wielu wśród nich: {p}
      de Wahrscheinlichkeit von so viel unter ihnen: {p}
      es probabilidad de tanto entre ellos: {p}
    phrase.under
      en under {p}
      fr moins de {p}
      nl onder {p}
      pl poniżej {p}
      de unter {p}
      es menos de {p}
    phrase.shown
      en {k} of {n:# payment|# payments} looked at ({observed:percent})
      fr {k} sur {n:# paiement considéré|# paiements considérés} ({observed:percent})
      nl {k} van {n:# meegetelde betaling|# meegetelde betalingen} ({observed:percent})
      pl {k} z {n:# uwzględnionej płatności|# uwzględnionych płatności} ({observed:percent})
      de {k} von {n:# berücksichtigten Zahlung|# berücksichtigten Zahlungen} ({observed:percent})
      es {k} de {n:# pago considerado|# pagos considerados} ({observed:percent})
    reason.low_value_band
      en in the low-value band, {band_low} to {band_high} USD: {@phrase.shown}; {@phrase.others} {expected:percent}
      fr dans la bande des petits montants, de {band_low} à {band_high} USD : {@phrase.shown} ; {@phrase.others} {expected:percent}
      nl in de band van lage bedragen, {band_low} tot {band_high} USD: {@phrase.shown}; {@phrase.others} {expected:percent}
      pl w paśmie niskich kwot, od {band_low} do {band_high} USD: {@phrase.shown}; {@phrase.others} {expected:percent}
      de im Band kleiner Beträge, {band_low} bis {band_high} USD: {@phrase.shown}; {@phrase.others} {expected:percent}
      es en la banda de importes bajos, de {band_low} a {band_high} USD: {@phrase.shown}; {@phrase.others} {expected:percent}
    reason.repeated_amount
      en the commonest sum makes up {@phrase.shown}; {@phrase.others} {expected:percent}
      fr le montant le plus fréquent fait {@phrase.shown} ; {@phrase.others} {expected:percent}
      nl het meest voorkomende bedrag is {@phrase.shown}; {@phrase.others} {expected:percent}
      pl najczęstsza kwota stanowi {@phrase.shown}; {@phrase.others} {expected:percent}
      de der häufigste Betrag macht {@phrase.shown} aus; {@phrase.others} {expected:percent}
      es el importe más frecuente supone {@phrase.shown}; {@phrase.others} {expected:percent}
    reason.even_amounts
      en even sums (multiples of 10, of small units more): {@phrase.shown}; {@phrase.everybody} {expected:percent}
      fr montants ronds (multiples de 10, ou plus de petites unités) : {@phrase.shown} ; {@phrase.everybody} {expected:percent}
      nl ronde bedragen (veelvouden van 10, of meer bij kleine eenheden): {@phrase.shown}; {@phrase.everybody} {expected:percent}
      pl okrągłe kwoty (wielokrotności 10, przy małych jednostkach więcej): {@phrase.shown}; {@phrase.everybody} {expected:percent}
      de runde Beträge (Vielfache von 10, bei kleinen Einheiten mehr): {@phrase.shown}; {@phrase.everybody} {expected:percent}
      es importes redondos (múltiplos de 10, o más en unidades pequeñas): {@phrase.shown}; {@phrase.everybody} {expected:percent}
    reason.short_gaps
      en half of {n:# gap|# gaps} between payments looked at {n:lasts|last} {observed:days} or less;
         {@phrase.others} {expected:days}
      fr la moitié de {n:# intervalle|# intervalles} entre paiements considérés ne dépasse pas
         {observed:days} ; {@phrase.others} {expected:days}
      nl de helft van {n:# tussenpoos|# tussenpozen} tussen meegetelde betalingen duurt hoogstens
         {observed:days}; {@phrase.others} {expected:days}
      pl połowa z {n:# przerwy|# przerw} między uwzględnionymi płatnościami trwa najwyżej:
         {observed:days}; {@phrase.others} {expected:days}
      de die Hälfte von {n:# Abstand|# Abständen} zwischen berücksichtigten Zahlungen dauert
         höchstens {observed:days}; {@phrase.others} {expected:days}
      es la mitad de {n:# intervalo|# intervalos} entre pagos considerados dura como mucho
         {observed:days}; {@phrase.others} {expected:days}
    reason.irregular_gaps
      en spread of {n:# gap|# gaps} between payments looked at (in natural logarithms) {observed};
         {@phrase.others} {expected}
      fr dispersion de {n:# intervalle|# intervalles} entre paiements considérés (en logarithmes
         naturels) {observed} ; {@phrase.others} {expected}
      nl spreiding van {n:# tussenpoos|# tussenpozen} tussen meegetelde betalingen (in natuurlijke
         logaritmen) {observed}; {@phrase.others} {expected}
      pl rozrzut {n:# przerwy|# przerw} między uwzględnionymi płatnościami (w logarytmach
         naturalnych) {observed}; {@phrase.others} {expected}
      de Streuung von {n:# Abstand|# Abständen} zwischen berücksichtigten Zahlungen (in natürlichen
         Logarithmen) {observed}; {@phrase.others} {expected}
      es dispersión de {n:# intervalo|# intervalos} entre pagos considerados (en logaritmos
         naturales) {observed}; {@phrase.others} {expected}
    reason.payment_count
      en {observed} of {n:# payment|# payments} looked at in the busiest 365 days; {@phrase.others}
         {expected}
      fr {observed} sur {n:# paiement considéré|# paiements considérés} dans les 365 jours les plus
         actifs ; {@phrase.others} {expected}
      nl {observed} van {n:# meegetelde betaling|# meegetelde betalingen} in de drukste 365 dagen;
         {@phrase.others} {expected}
      pl {observed} z {n:# uwzględnionej płatności|# uwzględnionych płatności} w najbardziej
         aktywnych 365 dniach; {@phrase.others} {expected}
      de {observed} von {n:# berücksichtigten Zahlung|# berücksichtigten Zahlungen} in den regsten
         365 Tagen; {@phrase.others} {expected}
      es {observed} de {n:# pago considerado|# pagos considerados} en los 365 días más activos;
         {@phrase.others} {expected}
    reason.family_rhythm
      en to beneficiaries paid in a steady rhythm, as families do: {observed:percent} of
         {n:# payment|# payments}
      fr à des bénéficiaires payés à un rythme régulier, comme le font les familles :
         {observed:percent} de {n:# paiement|# paiements}
      nl aan begunstigden die in een vast ritme betaald worden, zoals families doen:
         {observed:percent} van {n:# betaling|# betalingen}
      pl do odbiorców opłacanych w stałym rytmie, jak w rodzinach: {observed:percent} z
         {n:# płatności|# płatności}
      de an Empfänger, die in stetem Rhythmus bezahlt werden, wie in Familien: {observed:percent}
         von {n:# Zahlung|# Zahlungen}
      es a beneficiarios pagados con ritmo constante, como hacen las familias: {observed:percent} de
         {n:# pago|# pagos}
    reason.several_beneficiaries
      en {observed:# beneficiary|# beneficiaries} within {window:# day|# days}, among {n:# payment|#
         payments} looked at; {@phrase.others} {expected}
      fr {observed:# bénéficiaire|# bénéficiaires} en {window:# jour|# jours}, parmi {n:# paiement
         considéré|# paiements considérés} ; {@phrase.others} {expected}
      nl {observed:# begunstigde|# begunstigden} binnen {window:# dag|# dagen}, onder {n:#
         meegetelde betaling|# meegetelde betalingen}; {@phrase.others} {expected}
      pl {observed:# odbiorca|# odbiorcy|# odbiorców|# odbiorcy} w ciągu {window:# dnia|# dni},
         wśród {n:# uwzględnionej płatności|# uwzględnionych płatności}; {@phrase.others} {expected}
      de {observed:# Empfänger|# Empfänger} binnen {window:# Tag|# Tagen}, unter {n:#
         berücksichtigten Zahlung|# berücksichtigten Zahlungen}; {@phrase.others} {expected}
      es {observed:# beneficiario|# beneficiarios} en {window:# día|# días}, entre {n:# pago
         considerado|# pagos considerados}; {@phrase.others} {expected}
    reason.beneficiaries_per_payment
      en {observed:# beneficiary|# beneficiaries} a payment over {n:# payment|# payments} looked at;
         {@phrase.others} {expected}
      fr {observed:# bénéficiaire|# bénéficiaires} par paiement sur {n:# paiement considéré|#
         paiements considérés} ; {@phrase.others} {expected}
      nl {observed:# begunstigde|# begunstigden} per betaling over {n:# meegetelde betaling|#
         meegetelde betalingen}; {@phrase.others} {expected}
      pl {observed:# odbiorca|# odbiorcy|# odbiorców|# odbiorcy} na płatność, liczba uwzględnionych
         płatności: {n}; {@phrase.others} {expected}
      de {observed:# Empfänger} je Zahlung bei {n:# berücksichtigten Zahlung|# berücksichtigten
         Zahlungen}; {@phrase.others} {expected}
      es {observed:# beneficiario|# beneficiarios} por pago en {n:# pago considerado|# pagos
         considerados}; {@phrase.others} {expected}
    reason.beneficiary_switches
      en to another beneficiary than the one before, within {window:# day|# days}: {k} of {n:#
         payment|# payments} looked at after the first ({observed:percent}); {@phrase.everybody}
         {expected:percent}
      fr à un autre bénéficiaire que le précédent, en {window:# jour|# jours} : {k} sur {n:#
         paiement considéré|# paiements considérés} après le premier ({observed:percent}) ;
         {@phrase.everybody} {expected:percent}
      nl aan een andere begunstigde dan de vorige, binnen {window:# dag|# dagen}: {k} van {n:#
         meegetelde betaling|# meegetelde betalingen} na de eerste ({observed:percent});
         {@phrase.everybody} {expected:percent}
      pl do innego odbiorcy niż poprzedni, w ciągu {window:# dnia|# dni}: {k} z {n:# uwzględnionej
         płatności|# uwzględnionych płatności} po pierwszej ({observed:percent});
         {@phrase.everybody} {expected:percent}
      de an einen anderen Empfänger als zuvor, binnen {window:# Tag|# Tagen}: {k} von {n:#
         berücksichtigten Zahlung|# berücksichtigten Zahlungen} nach der ersten
         ({observed:percent}); {@phrase.everybody} {expected:percent}
      es a otro beneficiario que el anterior, en {window:# día|# días}: {k} de {n:# pago
         considerado|# pagos considerados} después del primero ({observed:percent});
         {@phrase.everybody} {expected:percent}
    reason.escalation
      en {observed:sign:amounts rise or gaps shrink|amounts fall or gaps widen}: trend {observed}
         between -2 and 2 over {n:# payment|# payments} looked at; {@phrase.others} {expected}
      fr {observed:sign:montants en hausse ou intervalles plus courts|montants en baisse ou
         intervalles plus longs} : tendance {observed} entre -2 et 2 sur {n:# paiement considéré|#
         paiements considérés} ; {@phrase.others} {expected}
      nl {observed:sign:bedragen stijgen of tussenpozen krimpen|bedragen dalen of tussenpozen
         groeien}: trend {observed} tussen -2 en 2 over {n:# meegetelde betaling|# meegetelde
         betalingen}; {@phrase.others} {expected}
      pl {observed:sign:kwoty rosną lub przerwy maleją|kwoty maleją lub przerwy rosną}: trend
         {observed} między -2 a 2, liczba uwzględnionych płatności: {n}; {@phrase.others} {expected}
      de {observed:sign:Beträge steigen oder Abstände schrumpfen|Beträge sinken oder Abstände
         wachsen}: Trend {observed} zwischen -2 und 2 bei {n:# berücksichtigten Zahlung|#
         berücksichtigten Zahlungen}; {@phrase.others} {expected}
      es {observed:sign:los importes suben o los intervalos se acortan|los importes bajan o los
         intervalos se alargan}: tendencia {observed} entre -2 y 2 en {n:# pago considerado|# pagos
         considerados}; {@phrase.others} {expected}
    reason.shared_beneficiaries
      en pays a beneficiary whose {n:# other payer stands|# other payers stand} out in size, spread,
         hours or number of payments among beneficiaries with as many payers
      fr paie un bénéficiaire dont {n:# autre payeur se distingue|# autres payeurs se distinguent}
         par montant, dispersion, heures ou nombre de paiements parmi les bénéficiaires d'autant de
         payeurs
      nl betaalt een begunstigde van wie {n:# andere betaler opvalt|# andere betalers opvallen} door
         bedrag, spreiding, uren of aantal betalingen onder begunstigden met evenveel betalers
      pl płaci odbiorcy, którego inni płatnicy (liczba: {n}) wyróżniają się kwotą, rozrzutem,
         godzinami lub liczbą płatności wśród odbiorców o tylu płatnikach
      de zahlt an einen Empfänger, {n:dessen # anderer Zahler auffällt|dessen # andere Zahler
         auffallen} durch Höhe, Streuung, Stunden oder Zahl der Zahlungen unter Empfängern mit
         ebenso vielen Zahlern
      es paga a un beneficiario {n:cuyo único otro pagador destaca|cuyos otros # pagadores destacan} por
         importe, dispersión, horas o número de pagos entre beneficiarios con igual número de pagadores
    reason.linked_payers
      en {n:the other payer of a shared beneficiary stands out alone and by whom else they
         pay|the # other payers of a shared beneficiary stand out by themselves and by whom else they
         pay}
      fr {n:l'autre payeur d'un bénéficiaire commun se distingue par lui-même et par qui d'autre il
         paie|les # autres payeurs d'un bénéficiaire commun se distinguent par eux-mêmes et par qui
         d'autre ils paient}
      nl {n:de andere betaler van een gedeelde begunstigde valt op, ook door wie die verder
         betaalt|de # andere betalers van een gedeelde begunstigde vallen op, ook door wie zij verder
         betalen}
      pl inni płatnicy wspólnego odbiorcy (liczba: {n}) wyróżniają się sami i tym, komu jeszcze
         płacą
      de {n:der andere Zahler eines geteilten Empfängers fällt für sich auf und dadurch, wen er sonst
         bezahlt|die # anderen Zahler eines geteilten Empfängers fallen für sich auf und dadurch, wen
         sie sonst bezahlen}
      es {n:el otro pagador de un beneficiario compartido destaca por sí solo y por a quién más paga|los
         otros # pagadores de un beneficiario compartido destacan por sí mismos y por a quién más pagan}
    phrase.path
      en ; paid {beneficiary}, who was also paid by {payers:# payer|# payers} of listed {listed}
      fr  ; a payé {beneficiary}, aussi payé par {payers:# payeur|# payeurs} de {listed}, qui est sur
         la liste
      nl ; betaalde {beneficiary}, die ook betaald is door {payers:# betaler|# betalers} van
         {listed}, die op de lijst staat
      pl ; płaci odbiorcy {beneficiary}, któremu {payers:płaci też # płatnik|płacą też # płatnicy|płaci
         też # płatników} odbiorcy {listed} z listy
      de ; zahlte an {beneficiary}, an den auch {payers:# Zahler|# Zahler} von {listed} auf der
         Liste {payers:zahlte|zahlten}
      es ; pagó a {beneficiary}, a quien también {payers:pagó # pagador|pagaron # pagadores} de
         {listed}, que está en la lista
    phrase.company
      en ; {others:# other payer shares|# other payers share} two or more small beneficiaries with
         this one, as relatives do too; by chance it would be {expected}
      fr  ; {others:# autre payeur partage|# autres payeurs partagent} au moins deux petits
         bénéficiaires avec celui-ci, comme le font aussi des proches ; par hasard, ce serait
         {expected}
      nl ; {others:# andere betaler deelt|# andere betalers delen} twee of meer kleine begunstigden
         met deze, zoals ook verwanten doen; bij toeval zou dat {expected} zijn
      pl ; {others:# inny płatnik ma|# inni płatnicy mają|# innych płatników ma} z tym co najmniej
         dwóch wspólnych małych odbiorców, jak bywa i u krewnych; przypadkiem byłoby ich {expected}
      de ; {others:# anderer Zahler teilt|# andere Zahler teilen} zwei oder mehr kleine Empfänger mit
         diesem, wie es auch Verwandte tun; durch Zufall wären es {expected}
      es ; {others:# otro pagador comparte|# otros pagadores comparten} dos o más beneficiarios
         pequeños con este, como también hacen los parientes; por azar serían {expected}
    reason.unshared_beneficiaries
      en {observed} of {n:# beneficiary|# beneficiaries} of payments looked at {observed:is|are}
         paid by nobody else; counted as for payers of like pattern whose beneficiaries are shared
      fr {observed} sur {n:# bénéficiaire|# bénéficiaires} de paiements considérés {observed:n'est
         payé|ne sont payés} par personne d'autre ; compté comme pour des payeurs semblables aux
         bénéficiaires communs
      nl {observed} van {n:# begunstigde|# begunstigden} van meegetelde betalingen
         {observed:wordt|worden} door niemand anders betaald; geteld zoals bij betalers met een
         soortgelijk patroon en gedeelde begunstigden
      pl {observed} z {n:# odbiorcy|# odbiorców} uwzględnionych płatności nie opłaca nikt inny;
         liczone jak u płatników o podobnym wzorcu ze wspólnymi odbiorcami
      de {observed} von {n:# Empfänger|# Empfängern} berücksichtigter Zahlungen bezahlt sonst
         niemand; gezählt wie bei Zahlern ähnlichen Musters mit geteilten Empfängern
      es a {observed} de {n:# beneficiario|# beneficiarios} de pagos considerados no
         {observed:le|les} paga nadie más; contado como para pagadores de patrón parecido con
         beneficiarios compartidos
    reason.returning_payers
      en other payers of shared beneficiaries who paid once only: {observed} of {n}
      fr autres payeurs de bénéficiaires communs n'ayant payé qu'une fois : {observed} sur {n}
      nl andere betalers van gedeelde begunstigden die maar één keer betaalden: {observed} van {n}
      pl inni płatnicy wspólnych odbiorców, którzy zapłacili tylko raz: {observed} z {n}
      de andere Zahler geteilter Empfänger, die nur einmal zahlten: {observed} von {n}
      es otros pagadores de beneficiarios compartidos que pagaron una sola vez: {observed} de {n}
    reason.others_payments
      en the other payers of shared beneficiaries typically pay {observed:# time|# times} (counted once a
         beneficiary: {n}); at beneficiaries that comparable payers share: {expected}
      fr les autres payeurs de bénéficiaires communs paient typiquement {observed:# fois} (comptés une
         fois par bénéficiaire : {n}) ; chez les bénéficiaires communs de payeurs comparables : {expected}
      nl de andere betalers van gedeelde begunstigden betalen doorgaans {observed:# keer} (eenmaal per
         begunstigde geteld: {n}); bij gedeelde begunstigden van vergelijkbare betalers: {expected}
      pl inni płatnicy wspólnych odbiorców płacą każdemu zwykle {observed:# raz|# razy|# razy|# raza}
         (liczeni raz na odbiorcę: {n}); u wspólnych odbiorców porównywalnych płatników: {expected}
      de die anderen Zahler geteilter Empfänger zahlen typischerweise {observed}-mal (einmal je
         Empfänger gezählt: {n}); bei geteilten Empfängern vergleichbarer Zahler: {expected}
      es los demás pagadores de beneficiarios compartidos suelen pagar alrededor de {observed:# vez|#
         veces} (contados una vez por beneficiario: {n}); en beneficiarios compartidos de pagadores comparables:
         {expected}
    reason.others_company
      en of the beneficiaries of {n:# other payer|# other payers} (counted once a beneficiary)
         {observed:percent} are paid by somebody else too; at beneficiaries that comparable payers share:
         {expected:percent}
      fr parmi les bénéficiaires de {n:# autre payeur|# autres payeurs} (comptés une fois par
         bénéficiaire), {observed:percent} sont aussi payés par d'autres ; chez les bénéficiaires communs de payeurs comparables : {expected:percent}
      nl van de begunstigden van {n:# andere betaler|# andere betalers} (eenmaal per begunstigde
         geteld) wordt {observed:percent} ook door anderen betaald; bij gedeelde begunstigden van vergelijkbare betalers: {expected:percent}
      pl spośród odbiorców innych płatników (liczonych raz na odbiorcę: {n}) {observed:percent} opłaca
         też ktoś inny; u wspólnych odbiorców porównywalnych płatników: {expected:percent}
      de von den Empfängern von {n:# anderem Zahler|# anderen Zahlern} (einmal je Empfänger gezählt)
         werden {observed:percent} auch von jemand anderem bezahlt; bei geteilten Empfängern vergleichbarer Zahler: {expected:percent}
      es de los beneficiarios de {n:# otro pagador|otros # pagadores} (contados una vez por
         beneficiario), {observed:percent} también los paga alguien más; en beneficiarios compartidos de pagadores comparables: {expected:percent}
    reason.closed_circle
      en the few others who pay the same beneficiaries share most of them, as relatives do
      fr les quelques autres qui paient les mêmes bénéficiaires en partagent la plupart, comme des
         proches
      nl de weinige anderen die dezelfde begunstigden betalen, delen de meeste van hen, zoals
         verwanten doen
      pl nieliczni inni płacący tym samym odbiorcom mają większość z nich wspólną, jak krewni
      de die wenigen anderen, die dieselben Empfänger bezahlen, teilen die meisten, wie Verwandte es
         tun
      es los pocos otros que pagan a los mismos beneficiarios comparten la mayoría, como hacen los
         parientes
    reason.watchlist
      en {observed:# payment|# payments} to listed beneficiaries, those made under age left out
      fr {observed:# paiement|# paiements} à des bénéficiaires listés, hors ceux faits par un mineur
      nl {observed:# betaling|# betalingen} aan begunstigden op de lijst, zonder die als
         minderjarige
      pl {observed:# płatność|# płatności|# płatności} do odbiorców z listy, bez dokonanych przez
         małoletniego
      de {observed:# Zahlung|# Zahlungen} an gelistete Empfänger, ohne die eines Minderjährigen
      es {observed:# pago|# pagos} a beneficiarios listados, sin los hechos siendo menor
    reason.organisation_giving
      en to receivers that are paid as organisations are: {observed:percent} of
         {n:# payment|# payments}
      fr à des destinataires payés comme le sont des organisations : {observed:percent} de
         {n:# paiement|# paiements}
      nl aan ontvangers die betaald worden zoals organisaties: {observed:percent} van
         {n:# betaling|# betalingen}
      pl do odbiorców opłacanych jak organizacje: {observed:percent} z {n:# płatności|# płatności}
      de an Empfänger, die wie Organisationen bezahlt werden: {observed:percent} von
         {n:# Zahlung|# Zahlungen}
      es a receptores pagados como organizaciones: {observed:percent} de {n:# pago|# pagos}
    reason.night_payments
      en between {night_from:hour} and {night_to:hour} local time: {@phrase.shown};
         {@phrase.everybody} {expected:percent}
      fr entre {night_from:hour} et {night_to:hour}, heure locale : {@phrase.shown} ;
         {@phrase.everybody} {expected:percent}
      nl tussen {night_from:hour} en {night_to:hour} plaatselijke tijd: {@phrase.shown};
         {@phrase.everybody} {expected:percent}
      pl między {night_from:hour} a {night_to:hour} czasu lokalnego: {@phrase.shown};
         {@phrase.everybody} {expected:percent}
      de zwischen {night_from:hour} und {night_to:hour} Ortszeit: {@phrase.shown};
         {@phrase.everybody} {expected:percent}
      es entre las {night_from:hour} y las {night_to:hour}, hora local: {@phrase.shown};
         {@phrase.everybody} {expected:percent}
    """ + "\n" + victimReasons
}
