extension MessageTable {
  /// What sets a payer apart: examined before, or drawn for review.
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
