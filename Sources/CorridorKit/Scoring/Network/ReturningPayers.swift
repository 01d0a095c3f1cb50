/// F01, the kind of receiver: do the other payers of one's beneficiaries come back, or do they pay once only, as
/// the customers of a small seller mostly do?
///
/// Formula: for each shared beneficiary, of whose m other payers k paid it once only, log2 of the beta-binomial
/// likelihood of k of m under the typology (`receivers.once_alpha`, `once_beta`) over that under a seller's
/// customers (`receivers.customer_alpha`, `customer_beta`), within `receivers.returning_floor` and
/// `returning_cap`; the mean over shared beneficiaries, times the weight. Two ordinary explanations of company
/// compete here: customers against returning payers. Fewer others than
/// `receivers.returning_payers` never speak for a look, since relatives are paid by few. Whether companions
/// or facilitators are paid it cannot tell. All payments in scope count; the payer itself is left out.
///
/// Source: own choice, measured on synthetic worlds; more than half of those who paid known
/// facilitators paid more than once (AIC T&I 589) [second-hand].
/// Misleads: customers who order again and again; a facilitator whom an export shows with first payments only.
struct ReturningPayers: Scorer {
  let policy: Policy
  let indicator = Indicator.returningPayers

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    // Votes of neighbours are cast without it.
    guard population.network != nil else { return .unremarkable }
    guard !profile.residualRelations.isEmpty else { return NetworkScorer.notTestable(profile) }
    let rule = policy.receivers
    let returning = BetaBinomial(alpha: rule.onceAlpha, beta: rule.onceBeta)
    let customers = BetaBinomial(alpha: rule.customerAlpha, beta: rule.customerBeta)
    var shared: Set<Int> = []
    var (sum, once, others): (Int64, Int, Int) = (0, 0, 0)
    for index in profile.residualRelations {
      let relation = profile.relations[index]
      let (payers, single) = population.receivers.company(of: relation)
      guard payers > 0 else { continue }
      shared.insert(index)
      once += single
      others += payers
      let bits = returning.bits(single, of: payers, against: customers)
      let most = payers < rule.returningPayers ? 0 : rule.returningCap
      sum += Int64(Points.rounded(min(max(bits, rule.returningFloor), most)))
    }
    guard !shared.isEmpty else { return .notTestable(.onlyPayer) }
    let mean = Double(sum) / 1_000 / Double(shared.count)
    let points = Points.rounded(mean * policy.weights[indicator])
    guard points != 0 else { return .unremarkable }
    return .evidence(
      Evidence(
        points: points, observed: Double(once), expected: Double(others), count: others,
        payments: profile.residual.filter { shared.contains(profile.payments[$0].relation) }))
  }
}
