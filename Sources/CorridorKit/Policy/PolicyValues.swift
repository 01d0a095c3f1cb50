/// The values of a ``Policy``, each with what it is in the standard policy.
struct PolicyValues: Equatable, Sendable {
  var name = "standard"
  var corridors = Policy.Corridors()
  var ledger = Policy.LedgerScope()
  var amount = Policy.AmountTypology()
  var gap = Policy.GapTypology()
  var count = Policy.CountTypology()
  var breadth = Policy.BreadthTypology()
  var escalation = Policy.EscalationTypology()
  var hours = Policy.HourTypology()
  var rhythm = Policy.RhythmRule()
  var receivers = Policy.ReceiverRule()
  var network = Policy.NetworkRule()
  var votes = Policy.VoteRule()
  var others = Policy.OthersRule()
  var victim = Policy.VictimLane()
  var bursts = Policy.BurstRule()
  var fraud = Policy.FraudLane()
  var ranking = Policy.RankingRule()
  var cohorts = Policy.CohortRule()
  var weights = IndicatorTable(standard: IndicatorTable.standardWeights)
  var caps = FamilyCaps()
  var rates: [OrientationRate] = OrientationRates.standard
}
