extension MessageTable {
  /// What changed between two reports.
  static let changes = """
    changes.before
      en Earlier:
      fr Avant :
      nl Eerder:
      pl Wcześniej:
      de Früher:
      es Antes:
    changes.after
      en Later:
      fr Après :
      nl Later:
      pl Później:
      de Später:
      es Después:
    changes.report
      en {name}, data up to {day}
      fr {name}, données jusqu'au {day}
      nl {name}, gegevens tot en met {day}
      pl {name}, dane do {day}
      de {name}, Daten bis {day}
      es {name}, datos hasta {day}
    changes.policies
      en The reports were made by different policies: changes may be the policy's and not the
         payers'.
      fr Les rapports ont été faits selon des politiques différentes : des changements peuvent
         venir de la politique et non des payeurs.
      nl De rapporten zijn met verschillend beleid gemaakt: veranderingen kunnen van het beleid
         komen en niet van de betalers.
      pl Raporty powstały według różnych polityk: zmiany mogą wynikać z polityki, a nie z
         zachowania płatników.
      de Die Berichte entstanden nach verschiedenen Richtlinien: Änderungen können von der
         Richtlinie kommen und nicht von den Zahlern.
      es Los informes se hicieron con políticas distintas: los cambios pueden deberse a la
         política y no a los pagadores.
    changes.partial
      en {name} prints {printed} of {ranked:# payer|# payers}: who entered or left may have stood
         below. corridor score --all prints everybody.
      fr {name} imprime {printed} des {ranked:# payeur|# payeurs} : qui est entré ou sorti a pu se
         trouver plus bas. corridor score --all imprime tout le monde.
      nl {name} toont {printed} van {ranked:# betaler|# betalers}: wie erbij kwam of wegviel, kan
         lager hebben gestaan. corridor score --all toont iedereen.
      pl {name} podaje {printed} z {ranked:# płatnika|# płatników}: kto doszedł lub ubył, mógł być
         niżej. corridor score --all podaje wszystkich.
      de {name} zeigt {printed} von {ranked:# Zahler|# Zahlern}: wer hinzukam oder wegfiel, kann
         weiter unten gestanden haben. corridor score --all zeigt alle.
      es {name} imprime {printed} de {ranked:# pagador|# pagadores}: quien entró o salió pudo
         estar más abajo. corridor score --all los imprime todos.
    changes.counts
      en {entered:# entered}, {rose:# rose}, {fell:# fell}, {left:# left}, {same:# as before}
      fr entrés : {entered}, montés : {rose}, descendus : {fell}, sortis : {left}, inchangés :
         {same}
      nl erbij: {entered}, gestegen: {rose}, gedaald: {fell}, weg: {left}, als voorheen: {same}
      pl nowi: {entered}, w górę: {rose}, w dół: {fell}, ubyli: {left}, bez zmian: {same}
      de neu: {entered}, gestiegen: {rose}, gefallen: {fell}, weggefallen: {left}, wie zuvor:
         {same}
      es nuevos: {entered}, suben: {rose}, bajan: {fell}, salen: {left}, como antes: {same}
    changes.counts.moved
      en {n:# now for protection}
      fr désormais à protéger : {n}
      nl nu ter bescherming: {n}
      pl teraz do ochrony: {n}
      de jetzt zum Schutz: {n}
      es ahora para proteger: {n}
    changes.moved
      en Now for protection
      fr Désormais à protéger
      nl Nu ter bescherming
      pl Teraz do ochrony
      de Jetzt zum Schutz
      es Ahora para proteger
    changes.entered
      en Entered
      fr Entrés
      nl Erbij gekomen
      pl Nowi
      de Neu
      es Nuevos
    changes.rose
      en Risen
      fr Montés
      nl Gestegen
      pl W górę
      de Gestiegen
      es Suben
    changes.fell
      en Fallen
      fr Descendus
      nl Gedaald
      pl W dół
      de Gefallen
      es Bajan
    changes.left
      en Left
      fr Sortis
      nl Weggevallen
      pl Ubyli
      de Weggefallen
      es Salen
    changes.rank
      en rank {n}
      fr rang {n}
      nl rang {n}
      pl pozycja {n}
      de Rang {n}
      es lugar {n}
    changes.number
      en number {n}
      fr numéro {n}
      nl nummer {n}
      pl numer {n}
      de Nummer {n}
      es número {n}
    changes.victim_score
      en victim score {scores}
      fr score de victime {scores}
      nl slachtofferscore {scores}
      pl wynik ofiary {scores}
      de Opferpunkte {scores}
      es puntuación de víctima {scores}
    """
}
