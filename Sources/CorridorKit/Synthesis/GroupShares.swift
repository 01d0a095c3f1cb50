/// Deals payers to groups: exact shares, in an order that tells nothing.
enum GroupShares {
  static func deal(
    _ options: SynthesisOptions, _ setting: WorldSetting, _ random: inout RandomStream
  ) -> [PayerGroup] {
    let total = max(0, options.payers)
    let wanted = Int(Double(total) * options.baseRate + 0.5)
    // A rate above zero asks for at least one buyer, however small the world.
    let buyers = min(total, options.baseRate > 0 ? max(1, wanted) : 0)
    let ordinary = total - buyers
    let sum = setting.groups.reduce(0) { $0 + $1.weight }
    // Largest remainders (Hamilton), so that counts add up.
    let exact = setting.groups.map { $0.weight / sum * Double(ordinary) }
    var counts = exact.map { Int($0) }
    let left = ordinary - counts.reduce(0, +)
    let order = exact.indices.sorted {
      (exact[$0] - Double(counts[$0]), $1) > (exact[$1] - Double(counts[$1]), $0)
    }
    for index in order.prefix(left) { counts[index] += 1 }
    var groups = [PayerGroup](repeating: .buyer, count: buyers)
    for (setting, count) in zip(setting.groups, counts) {
      groups += [PayerGroup](repeating: setting.row.group, count: count)
    }
    random.shuffle(&groups)
    return groups
  }
}
