/// The mean, over the payers sought, of the share of those sought among all ranked as high or higher.
///
/// Equal scores count as one rank, so order changes nothing. 0 if nobody is sought.
///
/// Source: Manning, Raghavan & Schütze (2008), "Introduction to Information Retrieval", 8.4.
func averagePrecision(_ scores: [Double], _ sought: [Bool]) -> Double {
  let order = scores.indices.sorted { scores[$0] > scores[$1] }
  var (seen, hits, sum) = (0, 0, 0.0)
  var place = 0
  while place < order.count {
    var end = place
    while end < order.count, scores[order[end]] == scores[order[place]] { end += 1 }
    let found = order[place..<end].count { sought[$0] }
    seen += end - place
    hits += found
    sum += Double(found) * Double(hits) / Double(seen)
    place = end
  }
  return hits == 0 ? 0 : sum / Double(hits)
}
