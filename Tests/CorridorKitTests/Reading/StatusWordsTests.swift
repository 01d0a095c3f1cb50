import Testing

@testable import CorridorKit

@Suite("Status words")
struct StatusWordsTests {
  @Test(
    "a status is read by whole words, and a negation turns the word behind it",
    arguments: [
      ("", PaymentStatus.completed), ("Completed", .completed), ("COMPLETED", .completed),
      ("Completed (non-refundable)", .completed), ("completed - no error", .completed),
      ("completed, refundable", .completed), ("Completed without errors", .completed),
      ("not refunded", .completed), ("has not been reversed", .completed), ("avoided", .completed),
      ("Offensive", .completed), ("Opening balance", .completed), ("0 errors", .completed),
      ("nicht storniert", .completed), ("abgeschlossen, nicht stornierbar", .completed),
      ("non remboursable", .completed), ("zonder retour", .completed),
      ("Umsatz gebucht", .completed),
      ("Reversed", .reversed), ("PaymentReversed", .reversed), ("REFUND_PENDING", .reversed),
      ("refunded", .reversed), ("charged back", .reversed), ("Storniert", .reversed),
      ("gestorneerd", .reversed), ("zurückgebucht", .reversed), ("teruggeboekt", .reversed),
      ("remboursé", .reversed), ("zwrócono", .reversed), ("devuelto", .reversed),
      ("estornado", .reversed), ("RVSL", .reversed),
      ("failed", .notCompleted), ("Failure", .notCompleted), ("on hold", .notCompleted),
      ("Payment held", .notCompleted), ("void", .notCompleted), ("voided", .notCompleted),
      ("not completed", .notCompleted), ("Not yet completed", .notCompleted),
      ("NOT_PAID", .notCompleted), ("unsuccessful", .notCompleted), ("error 5", .notCompleted),
      ("cancelled - no fee", .notCompleted), ("geannuleerd", .notCompleted),
      ("nicht ausgeführt", .notCompleted), ("offen", .notCompleted), ("échoué", .notCompleted),
      ("non effectué", .notCompleted), ("nieudana", .notCompleted), ("anulado", .notCompleted),
      ("não concluído", .notCompleted), ("annullato", .notCompleted), ("ej betald", .notCompleted),
      ("nabigo", .notCompleted), ("PDNG", .notCompleted), ("CANC", .notCompleted),
      ("NSF", .notCompleted), ("Rejeté", .notCompleted), ("En cours", .notCompleted),
      ("Devolvido", .reversed), ("Respinto", .notCompleted), ("No procesado", .notCompleted),
      ("Não efetuado", .notCompleted), ("Niezrealizowana", .notCompleted),
      ("Bounced", .notCompleted), ("Suspended", .notCompleted), ("Awaiting payment", .notCompleted),
      ("Insufficient funds", .notCompleted), ("Timeout", .notCompleted), ("Invalid", .notCompleted),
    ])
  func statuses(text: String, expected: PaymentStatus) {
    #expect(Array(text.utf8).withWindow { PaymentStatus($0) } == expected, "\(text)")
  }
}
