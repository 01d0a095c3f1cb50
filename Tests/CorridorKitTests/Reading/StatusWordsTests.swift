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
      ("Refund failed", .completed), ("refund_declined", .completed),
      ("Chargeback rejected", .completed), ("Partially refunded", .completed),
      ("teilweise zurückgebucht", .completed), ("Partially failed", .notCompleted),
      ("Returned - rejected by bank", .reversed), ("Reversed: rejected", .reversed),
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

  @Test(
    "a sentence that denies what was done, or says that it will be, is no payment",
    arguments: [
      "Hindi matagumpay", "Hindi natuloy", "Payment not received", "To be paid", "Will be sent",
      "Success: false", "Nie wypłacona", "Niet verwerkt", "Sin ejecutar", "Sin fondos",
      "Ohne Ausführung", "No", "Rejeitada", "Negada", "Nekad", "Avbruten", "Reserverad", "Gelöscht",
      "Impayé", "Insoluto", "Revocato", "Błąd", "Kanselado", "Tinanggihan", "Gereserveerd",
      "Deleted", "Removed", "Withdrawn", "Dropped", "Quote", "Estimate", "Preauthorised", "New",
      "Created", "Lost", "Test", "Terminated", "Closed - no funds", "To do", "Kein Guthaben",
      "Supprimé", "Usunięta", "Verwijderd", "Eliminado", "Caducada", "Borttagen", "Återkallad",
      "Recalled", "Stopped", "Compliance hold", "RCVD", "PATC", "In Ausführung", "INFO",
    ])
  func notMade(text: String) {
    #expect(Array(text.utf8).withWindow(PaymentStatus.stated) == .notCompleted, "\(text)")
  }

  @Test(
    "what says that money came back takes a payment back",
    arguments: [
      "Sent back", "Charge back", "Återförd", "Rückgabe", "RTND", "Rücküberweisung", "Contre-passé",
    ])
  func takenBack(text: String) {
    #expect(Array(text.utf8).withWindow(PaymentStatus.stated) == .reversed, "\(text)")
  }

  @Test(
    "what is not known is said to be unknown, and what is known to be done is done",
    arguments: [
      ("0", PaymentStatus.unknown), ("Authorised", .unknown), ("Newly opened", .unknown),
      ("Fraud check passed", .unknown), ("Paid to Dora", .completed),
      ("Sent to Dominican Republic", .completed),
      ("Sans suite", .unknown),
      ("not known", .unknown), ("Paid to beneficiary", .completed), ("no error", .completed),
      ("not reversed", .completed), ("Household paid", .completed), ("Wypłacona", .completed),
      ("Matagumpay", .completed), ("Verwerkt", .completed),
    ])
  func unknown(text: String, expected: PaymentStatus) {
    #expect(Array(text.utf8).withWindow(PaymentStatus.stated) == expected, "\(text)")
  }
}
