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
    changes.report.no_data
      en {name}, no payment in scope
      fr {name}, aucun paiement dans le champ
      nl {name}, geen betaling binnen het bereik
      pl {name}, żadnej płatności w zakresie
      de {name}, keine Zahlung im Bereich
      es {name}, ningún pago en el ámbito
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
    changes.signs
      en The signs that changed stand below each payer with their points before the caps of families and
         the rule of several families, so a score may move otherwise than they do.
      fr Les indicateurs qui ont bougé figurent sous chaque payeur, avec leurs points avant les
         plafonds des familles et la règle des plusieurs familles : un score peut donc bouger
         autrement qu'eux.
      nl De tekens die bewogen staan onder elke betaler, met hun punten vóór de grenzen van families
         en de regel van meerdere families; een score kan dus anders bewegen dan zij.
      pl Wskaźniki, które się zmieniły, stoją pod każdym płatnikiem, z punktami przed ograniczeniem
         rodzin i regułą kilku rodzin, więc wynik może zmienić się inaczej niż one.
      de Die Merkmale, die sich änderten, stehen unter jedem Zahler mit ihren Punkten vor der
         Deckelung der Familien und der Regel mehrerer Familien; Punkte können sich daher anders
         ändern als sie.
      es Los indicadores que cambiaron figuran bajo cada pagador, con sus puntos antes de los límites
         de las familias y la regla de varias familias; una puntuación puede cambiar de otro modo.
    changes.small
      en Not listed: {n:# payer whose score|# payers whose scores} moved by under 0.1 bit (CSV lists all).
      fr Non listés : {n:# payeur dont le score|# payeurs dont le score} a bougé de moins de 0.1 bit
         (CSV liste tout).
      nl Niet getoond: {n:# betaler wiens|# betalers wier} score minder dan 0.1 bit bewoog (CSV toont
         alles).
      pl Pominięto: {n:# płatnik|# płatnicy|# płatników}; zmiana wyniku poniżej 0.1 bitu (CSV podaje
         wszystko).
      de Nicht gezeigt: {n:# Zahler, dessen|# Zahler, deren} Punkte sich um weniger als 0.1 Bit
         änderten (CSV zeigt alle).
      es Sin listar: {n:# pagador cuya puntuación|# pagadores cuya puntuación} cambió en menos de 0.1
         bit (CSV los lista todos).
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
