extension MessageTable {
  /// What sets a payer apart: examined before, drawn for review, or another place in an earlier report.
  static let marks = """
    mark.cleared
      en examined and cleared up to {day}
      fr examiné et écarté jusqu'au {day}
      nl onderzocht en vrijgegeven tot en met {day}
      pl zbadany i oczyszczony do {day}
      de geprüft und entlastet bis {day}
      es examinado y descartado hasta {day}
    mark.cleared_by
      en examined by {by} and cleared up to {day}
      fr examiné par {by} et écarté jusqu'au {day}
      nl onderzocht door {by} en vrijgegeven tot en met {day}
      pl zbadany przez: {by} i oczyszczony do {day}
      de geprüft von {by} und entlastet bis {day}
      es examinado por {by} y descartado hasta {day}
    mark.news
      en since then {payments:# payment|# payments} of {total} in all,
         {beneficiaries:# beneficiary|# beneficiaries} not paid before
      fr depuis, {payments:# paiement|# paiements} de {total} en tout,
         {beneficiaries:# bénéficiaire jamais payé|# bénéficiaires jamais payés} auparavant
      nl sindsdien {payments:# betaling|# betalingen} van samen {total},
         {beneficiaries:# begunstigde|# begunstigden} niet eerder betaald
      pl od tego czasu {payments:# płatność|# płatności|# płatności} na łącznie {total},
         {beneficiaries:# odbiorca|# odbiorcy|# odbiorców} bez wcześniejszych płatności
      de seither {payments:# Zahlung|# Zahlungen} über zusammen {total},
         {beneficiaries:# Empfänger|# Empfänger} zuvor nie bezahlt
      es desde entonces {payments:# pago|# pagos} por {total} en total,
         {beneficiaries:# beneficiario|# beneficiarios} sin pagos anteriores
    mark.no_news
      en no payment since
      fr aucun paiement depuis
      nl sindsdien geen betaling
      pl od tego czasu brak płatności
      de seither keine Zahlung
      es ningún pago desde entonces
    mark.joined
      en {label}; {value}
      fr {label} ; {value}
      nl {label}; {value}
      pl {label}; {value}
      de {label}; {value}
      es {label}; {value}
    mark.drawn
      en drawn by lot for quality review, not for its score
      fr tiré au sort pour le contrôle de qualité, non pour son score
      nl getrokken door loting voor kwaliteitscontrole, niet om de score
      pl wylosowany do kontroli jakości, nie ze względu na wynik
      de zur Qualitätsprüfung ausgelost, nicht wegen der Punkte
      es elegido por sorteo para control de calidad, no por su puntuación
    since.entered
      en new: not in {report}
      fr nouveau : absent de {report}
      nl nieuw: niet in {report}
      pl nowy: nie ma go w {report}
      de neu: steht nicht in {report}
      es nuevo: no está en {report}
    since.rose
      en risen since {report}: rank {rank}, score {score} there
      fr monté depuis {report} : rang {rank}, score {score}
      nl gestegen sinds {report}: daar rang {rank}, score {score}
      pl wzrost od {report}: tam pozycja {rank}, wynik {score}
      de gestiegen seit {report}: dort Rang {rank}, Punkte {score}
      es ha subido desde {report}: allí lugar {rank}, puntuación {score}
    since.rose_protected
      en risen since {report}: victim score {score} there
      fr monté depuis {report} : score de victime {score}
      nl gestegen sinds {report}: daar slachtofferscore {score}
      pl wzrost od {report}: tam wynik ofiary {score}
      de gestiegen seit {report}: dort Opferpunkte {score}
      es ha subido desde {report}: allí puntuación de víctima {score}
    since.protected
      en now for protection, in {report} not yet: victim score {score} -> {victim}
      fr désormais à protéger, pas encore dans {report} : score de victime {score} -> {victim}
      nl nu ter bescherming, in {report} nog niet: slachtofferscore {score} -> {victim}
      pl teraz do ochrony, w {report} jeszcze nie: wynik ofiary {score} -> {victim}
      de jetzt zum Schutz, in {report} noch nicht: Opferpunkte {score} -> {victim}
      es ahora para proteger, en {report} aún no: puntuación de víctima {score} -> {victim}
    since.was_protected
      en no longer for protection, as in {report}: purchase score {score} there
      fr n'est plus à protéger, comme dans {report} : score d'achat {score}
      nl niet meer ter bescherming, zoals in {report}: daar aankoopscore {score}
      pl już nie do ochrony, jak w {report}: tam wynik zakupu {score}
      de nicht mehr zum Schutz, wie in {report}: dort Kaufpunkte {score}
      es ya no para proteger, como en {report}: allí puntuación de compra {score}
    section.under_age
      en Left out of this list: {n:# payer|# payers}, whose payments were all made under age and
         are set aside; they are no evidence of purchase. CSV and JSON hold every row.
      fr Omis de cette liste : {n:# payeur|# payeurs}, dont tous les paiements ont été faits par un
         mineur et sont mis à part ; ils ne sont pas des indices d'achat. CSV et JSON contiennent
         chaque ligne.
      nl Weggelaten uit deze lijst: {n:# betaler|# betalers}, van wie alle betalingen minderjarig
         zijn gedaan en apart zijn gezet; zij zijn geen signaal van aankoop. CSV en JSON bevatten
         elke regel.
      pl Pominięto na tej liście: {n:# płatnik|# płatnicy|# płatników}; wszystkich płatności
         dokonano przed pełnoletnością i odłożono je na bok: nie są przesłanką zakupu. CSV i JSON
         zawierają każdy wiersz.
      de Nicht in dieser Liste: {n:# Zahler|# Zahler}, deren Zahlungen sämtlich von Minderjährigen
         stammen und beiseitegelegt sind; sie sind kein Anzeichen für Kauf. CSV und JSON enthalten
         jede Zeile.
      es Omitidos de esta lista: {n:# pagador|# pagadores}, cuyos pagos se hicieron todos siendo
         menor de edad y se apartan; no son indicio de compra. CSV y JSON contienen cada fila.
    section.cleared
      en Examined before and cleared: {n:# payer|# payers} of the list in the data, {new:# with}
         payments since, {shown:# printed}. They keep their rank and stay in the population.
      fr Examinés et écartés : {n:# payeur|# payeurs} de la liste dans les données, {new:# avec} des
         paiements depuis, {shown:# imprimé|# imprimés}. Ils gardent leur rang et restent dans la
         population.
      nl Eerder onderzocht en vrijgegeven: {n:# betaler|# betalers} van de lijst in de gegevens, {new:#
         met} betalingen sindsdien, {shown:# getoond}. Zij houden hun rang en blijven in de populatie.
      pl Zbadani i oczyszczeni: {n:# płatnik|# płatnicy|# płatników} z listy w danych, {new:# z}
         późniejszymi płatnościami, pokazano: {shown}. Zachowują pozycję i pozostają w populacji.
      de Früher geprüft und entlastet: {n:# Zahler|# Zahler} der Liste in den Daten, {new:# mit}
         Zahlungen seither, {shown:# gezeigt}. Sie behalten ihren Rang und bleiben in der Population.
      es Examinados y descartados: {n:# pagador|# pagadores} de la lista en los datos, {new:# con} pagos
         desde entonces, {shown:# impreso|# impresos}. Conservan su lugar y siguen en la población.
    section.drawn
      en Drawn by lot below the cut, for quality review: {n:# payer|# payers}. Being drawn says nothing
         about a payer; what examination finds here says what the list misses.
      fr Tirés au sort sous le seuil, pour le contrôle de qualité : {n:# payeur|# payeurs}. Le tirage ne
         dit rien d'un payeur ; ce que l'examen y trouve dit ce que la liste manque.
      nl Geloot onder de grens, voor kwaliteitscontrole: {n:# betaler|# betalers}. De loting zegt niets
         over een betaler; wat onderzoek hier vindt, zegt wat de lijst mist.
      pl Wylosowani poniżej progu, do kontroli jakości: {n:# płatnik|# płatnicy|# płatników}. Losowanie
         nic nie mówi o płatniku; to, co znajdzie badanie, mówi, co lista pomija.
      de Unterhalb der Grenze ausgelost, zur Qualitätsprüfung: {n:# Zahler|# Zahler}. Das Los sagt
         nichts über einen Zahler; was die Prüfung hier findet, sagt, was der Liste entgeht.
      es Elegidos por sorteo bajo el corte, para control de calidad: {n:# pagador|# pagadores}. El
         sorteo no dice nada de un pagador; lo que se halle aquí dice lo que la lista pasa por alto.
    """
}
