import Testing

@testable import CorridorKit

/// Worlds that several tests read, made once.
enum MadeWorlds {
  static func options(seed: UInt64, payers: Int, baseRate: Double) -> SynthesisOptions {
    var options = SynthesisOptions()
    options.seed = seed
    options.payers = payers
    options.baseRate = baseRate
    return options
  }

  /// Many buyers, so that their figures can be measured.
  static let many: [SyntheticWorld] = [1, 2, 3].map {
    SyntheticWorld(options(seed: $0, payers: 900, baseRate: 0.35))
  }

  static func dollars(_ payment: SyntheticPayment, in world: SyntheticWorld) -> Double {
    let sending = Origins.all[world.payers[Int(payment.payer)].origin].sending
    return Double(payment.minorUnits) / Double(sending.currency.minorUnitsPerUnit) * sending.dollars
  }

  static func median(_ values: [Double]) -> Double {
    values.isEmpty ? .nan : values.sorted()[values.count / 2]
  }
}

@Suite("synthetic world")
struct SyntheticWorldTests {
  @Test("buyers' purchases show the published sums, gaps and concentration", arguments: [0, 1, 2])
  func buyers(index: Int) {
    let world = MadeWorlds.many[index]
    var purchases: [Int32: [SyntheticPayment]] = [:]
    for payment in world.payments
    where world.payers[Int(payment.payer)].group == .buyer {
      let role = world.payees[Int(payment.payee)].role
      if role == .facilitator || role == .person {
        purchases[payment.payer, default: []].append(payment)
      }
    }
    let sums = purchases.values.joined().map { MadeWorlds.dollars($0, in: world) }
    // Median A$51 is about US$36; bands reach from 7 to 75.
    #expect((27...58).contains(MadeWorlds.median(sums)))
    let gaps = purchases.values.flatMap { list in
      zip(list.dropFirst(), list).map { Double($0.0.second - $0.1.second) / 86_400 }
    }
    #expect(MadeWorlds.median(gaps) < 20)
    let counts = purchases.values.map(\.count).sorted(by: >)
    let all = Double(counts.reduce(0, +))
    let top = counts.prefix(max(1, Int(Double(counts.count) * 0.03 + 0.5))).reduce(0, +)
    // 3 % made half: a few hundred buyers leave that to chance between a quarter and three
    // quarters.
    #expect((0.25...0.75).contains(Double(top) / all))
    let bottom = counts.suffix(counts.count / 4).reduce(0, +)
    #expect((0.01...0.07).contains(Double(bottom) / all))
  }

  @Test("families send the published sums by the month", arguments: [0, 1, 2])
  func families(index: Int) {
    let world = MadeWorlds.many[index]
    let sums = world.payments.filter {
      world.payers[Int($0.payer)].group == .familyMonthly
        && world.payees[Int($0.payee)].role == .relative
    }.map { MadeWorlds.dollars($0, in: world) }
    // IFAD: 200 to 300; ADB: mean 340, 205 to 524.
    #expect((160...380).contains(MadeWorlds.median(sums)))
  }

  @Test("about a third of relatives are paid by several payers")
  func sharedRelatives() {
    let world = SyntheticWorld(MadeWorlds.options(seed: 4, payers: 3_000, baseRate: 0.001))
    var payers: [Int32: Set<Int32>] = [:]
    for payment in world.payments where world.payees[Int(payment.payee)].role == .relative {
      payers[payment.payee, default: []].insert(payment.payer)
    }
    let shared = payers.values.reduce(0) { $0 + ($1.count > 1 ? 1 : 0) }
    #expect((0.24...0.42).contains(Double(shared) / Double(payers.count)))
    #expect(payers.values.allSatisfy { $0.count <= 5 })
  }

  @Test(
    "who supports somebody jointly does so with others of the group alone",
    arguments: [(PayerGroup.sibling, 2...5), (.couple, 2...2), (.friend, 2...4)])
  func jointPayees(group: PayerGroup, size: ClosedRange<Int>) {
    let world = SyntheticWorld(MadeWorlds.options(seed: 4, payers: 3_000, baseRate: 0.001))
    let members = Set(world.payers.indices.filter { world.payers[$0].group == group })
    // The emergencies of families and payments out of scope go elsewhere.
    let roles: [PayeeRole] = [.relative, .person]
    var payers: [Int32: Set<Int32>] = [:]
    for payment in world.payments where members.contains(Int(payment.payer)) {
      guard roles.contains(world.payees[Int(payment.payee)].role) else { continue }
      payers[payment.payee, default: []].insert(payment.payer)
    }
    let strangers = world.payments.filter {
      payers[$0.payee] != nil && !members.contains(Int($0.payer))
    }
    #expect(strangers.isEmpty)
    // The last gathering may still wait for somebody.
    let whole = payers.values.filter { size.contains($0.count) }.count
    #expect(members.count > 20 && whole >= payers.count - 1)
  }

  @Test("facilitators are paid by several buyers from several countries")
  func facilitators() {
    let world = MadeWorlds.many[0]
    var payers: [Int32: Set<Int32>] = [:]
    for payment in world.payments where world.payees[Int(payment.payee)].role == .facilitator {
      payers[payment.payee, default: []].insert(payment.payer)
    }
    let several = payers.values.filter { $0.count > 1 }
    #expect(Double(several.count) > 0.7 * Double(payers.count))
    #expect(
      several.contains { Set($0.map { world.payers[Int($0)].origin }).count > 2 })
  }

  @Test("victims of sextortion pay little, fast, and then no more", arguments: [0, 1, 2])
  func victims(index: Int) {
    let world = MadeWorlds.many[index]
    var byPayer: [Int32: [SyntheticPayment]] = [:]
    for payment in world.payments
    where world.payers[Int(payment.payer)].group == .sextortionVictim
      && world.payees[Int(payment.payee)].role == .extorter
    { byPayer[payment.payer, default: []].append(payment) }
    for list in byPayer.values {
      let total = list.reduce(0) { $0 + MadeWorlds.dollars($1, in: world) }
      #expect(total < 1_900)
      #expect(list.count <= 10)
    }
  }

  @Test("group counts add up to the payers asked for, buyers to the base rate")
  func shares() {
    let options = MadeWorlds.options(seed: 9, payers: 4_000, baseRate: 0.002)
    let setting = WorldSetting(options)
    var random = RandomStream(seed: 9)
    let groups = GroupShares.deal(options, setting, &random)
    #expect(groups.count == 4_000)
    #expect(groups.filter { $0 == .buyer }.count == 8)
    #expect(Set(groups) == Set(PayerGroup.allCases))
  }

  @Test("payments lie within the world and are sorted by time")
  func order() {
    let world = MadeWorlds.many[1]
    let seconds = world.payments.map(\.second)
    #expect(zip(seconds, seconds.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(seconds.allSatisfy { (0..<Int32(world.setting.days * 86_400)).contains($0) })
    #expect(world.payments.allSatisfy { $0.minorUnits > 0 })
  }

  @Test("an empty world and a world of one are worlds", arguments: [0, 1, 2])
  func small(payers: Int) {
    let world = SyntheticWorld(MadeWorlds.options(seed: 1, payers: payers, baseRate: 0.001))
    #expect(world.payers.count == payers)
  }
}
