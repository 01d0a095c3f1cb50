/// Whoever a service calls its user, member or holder, where no column says who pays.
extension ColumnAssignment {
  /// Takes `user_id` or, where there is none, `user_name` for the payer of a file that names its payees and no payer: a
  /// last resort, since a bank's clerk is a user too.
  mutating func assignUsers() {
    guard !isNeutral, entry?.constants.payerID == nil else { return }
    let parties: [ColumnRole] = [.payerID, .payerAccount, .payerName]
    guard parties.allSatisfy({ taken[$0] == nil }),
      [ColumnRole.payeeID, .payeeAccount, .payeeName].contains(where: { taken[$0] != nil })
    else { return }
    let open = names.indices.filter { index in
      !stated.contains(index) && !taken.values.contains { $0.column == index }
        && Self.namesUser(facts[index].words) && filled(index) > 0
    }
    let ids = open.filter { holdsCodes($0) }
    if ids.count == 1 {
      take(.payerID, ids[0], rank: 8)
    } else if ids.isEmpty, open.count == 1 {
      take(.payerName, open[0], rank: 8)
    }
  }

  private static func namesUser(_ words: [String]) -> Bool {
    let rest = words.filter { !users.contains($0) }
    return rest.count < words.count
      && Set(ColumnVocabulary.ideas(in: rest)).isSubset(of: [.identifier, .name, .filler])
      && !ColumnVocabulary.understood(rest).hasUnknown
  }

  private static let users: Set<String> = [
    "user", "userid", "username", "uid", "member", "memberid", "profile", "person", "holder",
    "cardholder", "player", "subject", "nutzer", "benutzer", "mitglied", "utilisateur", "usuario",
    "utente", "gebruiker", "uzytkownik", "anvandare", "medlem", "membre", "miembro", "membro",
  ]
}
