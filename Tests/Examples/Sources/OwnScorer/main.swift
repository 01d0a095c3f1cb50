// Judges one indicator in a way of one's own: even sums, by a fixed rule instead of the built-in ratio.
import CorridorKit
import Foundation

/// One bit for a payer whose payments are even sums nine times in ten, of five at least.
struct MostlyEvenSums: Scorer {
  let indicator = Indicator.evenAmounts

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    // The payments that are left when rhythmic ones, organisations and hubs are set aside.
    let payments = profile.residual.map { profile.payments[$0] }
    guard payments.count >= 5 else { return .notTestable(.tooFewPayments) }
    let even = payments.count { $0.isEven }
    let share = Double(even) / Double(payments.count)
    guard share >= 0.9 else { return .unremarkable }
    return .evidence(
      Evidence(
        points: 1_000, observed: share, expected: 0.5, count: payments.count,
        payments: profile.residual.filter { profile.payments[$0].isEven }))
  }
}

var request = ScreeningRequest(inputs: Array(CommandLine.arguments.dropFirst()))
request.scorers = [MostlyEvenSums()]

do {
  let ranking = try Screening.run(request).report.ranking
  let found = (0..<ranking.count).filter { place in
    ranking.summary(at: place).indicatorsByPoints.contains {
      $0.indicator == .evenAmounts && $0.evidence.points == 1_000
    }
  }
  print("\(found.count) of \(ranking.count) payers mostly pay even sums")
} catch {
  print(error.description)
  exit(65)
}
