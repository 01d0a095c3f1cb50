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
struct ReturningPayers: UnlentScorer {
  let policy: Policy
  let indicator = Indicator.returningPayers

  private let returning: LikelihoodTable

  init(policy: Policy) {
    self.policy = policy
    let rule = policy.receivers
    returning = LikelihoodTable(
      BetaBinomial(alpha: rule.onceAlpha, beta: rule.onceBeta),
      against: BetaBinomial(alpha: rule.customerAlpha, beta: rule.customerBeta))
  }

  /// The company in which a payer pays.
  private struct Company {
    /// Beneficiaries that others pay too.
    var shared = 0
    /// Their other payers, and those of them who paid once only.
    var others = 0
    var once = 0
    /// Thousandths of a bit, over all shared beneficiaries.
    var sum: Int64 = 0
  }

  private func company(_ profile: PayerProfile, _ receivers: Receivers) -> Company {
    let rule = policy.receivers
    var company = Company()
    for index in profile.residualRelations {
      let (payers, once) = receivers.company(of: profile.relations[index])
      guard payers > 0 else { continue }
      company.shared += 1
      company.once += once
      company.others += payers
      let most = payers < rule.returningPayers ? 0 : rule.returningCap
      let bits = min(max(returning.bits(once, of: payers), rule.returningFloor), most)
      company.sum += Int64(Points.rounded(bits))
    }
    return company
  }

  func points(in profile: PayerProfile, against population: Population) -> Int32 {
    points(company(profile, population.receivers))
  }

  private func points(_ company: Company) -> Int32 {
    guard company.shared > 0 else { return 0 }
    let mean = Double(company.sum) / 1_000 / Double(company.shared)
    return Points.rounded(mean * policy.weights[indicator])
  }

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    if let reason = NetworkScorer.hindrance(in: profile) { return .notTestable(reason) }
    let company = company(profile, population.receivers)
    guard company.shared > 0 else {
      return .notTestable(NetworkScorer.noCompany(profile.residualRelations, of: profile))
    }
    let points = points(company)
    guard points != 0 else { return .unremarkable }
    return .evidence(
      Evidence(
        points: points, observed: Double(company.once), expected: Double(company.others),
        count: company.others,
        payments: profile.residual.filter { index in
          let relation = profile.relations[profile.payments[index].relation]
          return population.receivers.company(of: relation).others > 0
        }))
  }
}
