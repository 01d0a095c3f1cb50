extension MessageTable {
  /// Names of indicators and statistics, for people: keys stay English.
  static let names = """
    name.low_value_band
      en low-value band
      fr bande des petits montants
      nl band van lage bedragen
      pl pasmo niskich kwot
      de Band kleiner Beträge
      es banda de importes bajos
    name.repeated_amount
      en repeated sum
      fr montant répété
      nl herhaald bedrag
      pl powtarzana kwota
      de wiederholter Betrag
      es importe repetido
    name.even_amounts
      en even sums
      fr montants ronds
      nl ronde bedragen
      pl okrągłe kwoty
      de runde Beträge
      es importes redondos
    name.short_gaps
      en short gaps
      fr intervalles courts
      nl korte tussenpozen
      pl krótkie przerwy
      de kurze Abstände
      es intervalos cortos
    name.irregular_gaps
      en irregular gaps
      fr intervalles irréguliers
      nl onregelmatige tussenpozen
      pl nieregularne przerwy
      de unregelmäßige Abstände
      es intervalos irregulares
    name.payment_count
      en number of payments
      fr nombre de paiements
      nl aantal betalingen
      pl liczba płatności
      de Zahl der Zahlungen
      es número de pagos
    name.family_rhythm
      en family rhythm
      fr rythme familial
      nl familieritme
      pl rytm rodzinny
      de Familienrhythmus
      es ritmo familiar
    name.several_beneficiaries
      en several beneficiaries in a short time
      fr plusieurs bénéficiaires en peu de temps
      nl meer begunstigden in korte tijd
      pl kilku odbiorców w krótkim czasie
      de mehrere Empfänger in kurzer Zeit
      es varios beneficiarios en poco tiempo
    name.beneficiaries_per_payment
      en beneficiaries for each payment
      fr bénéficiaires par paiement
      nl begunstigden per betaling
      pl odbiorcy na płatność
      de Empfänger je Zahlung
      es beneficiarios por pago
    name.beneficiary_switches
      en changes of beneficiary
      fr changements de bénéficiaire
      nl wisselingen van begunstigde
      pl zmiany odbiorcy
      de Wechsel des Empfängers
      es cambios de beneficiario
    name.escalation
      en escalation
      fr escalade
      nl escalatie
      pl eskalacja
      de Steigerung
      es escalada
    name.shared_beneficiaries
      en shared beneficiaries
      fr bénéficiaires communs
      nl gedeelde begunstigden
      pl wspólni odbiorcy
      de geteilte Empfänger
      es beneficiarios compartidos
    name.linked_payers
      en linked payers
      fr payeurs liés
      nl verbonden betalers
      pl powiązani płatnicy
      de verbundene Zahler
      es pagadores vinculados
    name.unshared_beneficiaries
      en beneficiaries nobody else pays
      fr bénéficiaires que nul autre ne paie
      nl begunstigden die niemand anders betaalt
      pl odbiorcy bez innych płatników
      de Empfänger ohne andere Zahler
      es beneficiarios a quienes nadie más paga
    name.returning_payers
      en returning payers
      fr payeurs qui reviennent
      nl terugkerende betalers
      pl powracający płatnicy
      de wiederkehrende Zahler
      es pagadores que vuelven
    name.others_payments
      en payments of the other payers
      fr paiements des autres payeurs
      nl betalingen van de andere betalers
      pl płatności innych płatników
      de Zahlungen der anderen Zahler
      es pagos de los demás pagadores
    name.others_company
      en company of the other payers
      fr entourage des autres payeurs
      nl gezelschap van de andere betalers
      pl otoczenie innych płatników
      de Gesellschaft der anderen Zahler
      es compañía de los demás pagadores
    name.closed_circle
      en closed circle
      fr cercle fermé
      nl gesloten kring
      pl zamknięty krąg
      de geschlossener Kreis
      es círculo cerrado
    name.watchlist
      en watchlist
      fr liste de surveillance
      nl lijst
      pl lista
      de Liste
      es lista
    name.organisation_giving
      en giving to organisations
      fr dons à des organisations
      nl giften aan organisaties
      pl wpłaty na organizacje
      de Gaben an Organisationen
      es donaciones a organizaciones
    name.night_payments
      en payments at night
      fr paiements de nuit
      nl betalingen 's nachts
      pl płatności w nocy
      de Zahlungen nachts
      es pagos de noche
    name.victim_age
      en age of a possible victim
      fr âge d'une victime possible
      nl leeftijd van een mogelijk slachtoffer
      pl wiek możliwej ofiary
      de Alter eines möglichen Opfers
      es edad de una posible víctima
    name.burst_then_silence
      en burst, then silence
      fr rafale, puis silence
      nl reeks, dan stilte
      pl seria, potem cisza
      de Schub, dann Stille
      es ráfaga y luego silencio
    name.victim_amounts
      en sums as they are extorted
      fr montants comme on les extorque
      nl bedragen zoals bij afpersing
      pl kwoty jak przy wymuszeniu
      de Beträge wie bei Erpressung
      es importes como en la extorsión
    name.victim_corridor
      en corridor of extortion
      fr corridor d'extorsion
      nl corridor van afpersing
      pl korytarz wymuszeń
      de Korridor der Erpressung
      es corredor de extorsión
    name.burst_receivers
      en receivers of short bursts
      fr destinataires de rafales
      nl ontvangers van korte reeksen
      pl odbiorcy krótkich serii
      de Empfänger kurzer Schübe
      es receptores de ráfagas
    name.negotiated_sums
      en negotiated sums
      fr montants négociés
      nl onderhandelde bedragen
      pl negocjowane kwoty
      de ausgehandelte Beträge
      es importes negociados
    name.rising_sums
      en rising sums
      fr montants croissants
      nl stijgende bedragen
      pl rosnące kwoty
      de steigende Beträge
      es importes crecientes
    name.payment_rate
      en rate of payments
      fr fréquence des paiements
      nl tempo van betalingen
      pl tempo płatności
      de Rate der Zahlungen
      es frecuencia de pagos
    name.even_sums
      en even sums
      fr montants ronds
      nl ronde bedragen
      pl okrągłe kwoty
      de runde Beträge
      es importes redondos
    name.hour_of_day
      en hour of the day
      fr heure du jour
      nl uur van de dag
      pl godzina doby
      de Stunde des Tages
      es hora del día
    name.weekday
      en day of the week
      fr jour de la semaine
      nl dag van de week
      pl dzień tygodnia
      de Wochentag
      es día de la semana
    name.day_of_month
      en day of the month
      fr jour du mois
      nl dag van de maand
      pl dzień miesiąca
      de Tag des Monats
      es día del mes
    name.amount_trend
      en trend of sums
      fr tendance des montants
      nl trend van bedragen
      pl trend kwot
      de Trend der Beträge
      es tendencia de los importes
    name.gap_trend
      en trend of gaps
      fr tendance des intervalles
      nl trend van tussenpozen
      pl trend przerw
      de Trend der Abstände
      es tendencia de los intervalos
    name.uneven_gaps
      en uneven gaps
      fr intervalles inégaux
      nl ongelijke tussenpozen
      pl nierówne przerwy
      de ungleiche Abstände
      es intervalos desiguales
    name.even_gaps
      en even gaps
      fr intervalles égaux
      nl gelijke tussenpozen
      pl równe przerwy
      de gleiche Abstände
      es intervalos iguales
    name.burstiness
      en burstiness
      fr à-coups
      nl schoksgewijs
      pl zrywność
      de Stoßhaftigkeit
      es rachas
    name.largest_sum
      en largest sum
      fr plus grand montant
      nl grootste bedrag
      pl największa kwota
      de größter Betrag
      es importe mayor
    name.shared_small_beneficiaries
      en shared small beneficiaries
      fr petits bénéficiaires communs
      nl gedeelde kleine begunstigden
      pl wspólni mali odbiorcy
      de geteilte kleine Empfänger
      es pequeños beneficiarios compartidos
    """
}
