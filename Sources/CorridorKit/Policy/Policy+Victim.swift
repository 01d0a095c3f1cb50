extension Policy {
  /// The shape of payments extorted from a victim. Limits fade; only age is sharp.
  public struct VictimLane: Equatable, Sendable {
    /// Younger than this at the last payment: never a suspect.
    public var minorAge = 18
    /// Up to this age youth speaks for the victim lane.
    public var youngAge = 25
    /// Bits of a payer under ``minorAge``, up to ``youngAge``, and older.
    public var minorBits = 3.0
    public var youngBits = 2.0
    public var olderBits = -1.0
    /// Days within which the series lies.
    public var window = 14.0
    /// Days of silence after it.
    public var silence = 21.0
    /// Bits by the number of payments,
    public var numberBits = Ramp((1, -2), (2, -1), (3, 1), (4, 2), (8, 2), (12, 0), (24, -20))
    /// by the days by which the series outlasts ``window``,
    public var spanBits = Ramp((-7, 1.5), (0, 1), (31, -2), (76, -20))
    /// and by the number of beneficiaries.
    public var beneficiaryBits = Ramp((2, 0), (3, -1), (4, -3))
    /// A median gap of so many days says nothing; each halving is a bit more,
    public var neutralGap = 4.0
    /// up to so many, either way.
    public var gapCap = 4.0
    /// Bits in place of the gap's where there is one payment.
    public var singleBits = -1.5
    /// US dollars.
    public var firstAmount = 270.0
    public var totalAmount = 1_620.0
    /// Bits by multiples of ``firstAmount`` and ``totalAmount``, and by the mean payment in US dollars.
    public var firstBits = Ramp((1, 0.5), (1.5, -0.5), (2, -3))
    public var totalBits = Ramp((1, 0.5), (2, -2), (4, -20))
    public var meanBits = Ramp((20, -3), (40, 0))
    /// Bits by the share of payments into the lane's corridors.
    public var corridorBits = Ramp((0, -20), (0.5, 0), (1, 1))
    /// A change of sum from which on it is a step, as a share of the earlier sum, and bits by the share of steps.
    public var step = 0.15
    public var stepBits = Ramp((0.5, 0), (1, 1))
    /// Bits at which the victim lane is entered.
    public var threshold = 7.5
    /// A history of this many payments over this many days is no victim's.
    public var longPayments = 12
    public var longDays = 90.0
  }

  /// When a payer's whole history is one short burst, as a victim's is; it describes a beneficiary's other payers.
  public struct BurstRule: Equatable, Sendable {
    /// At most so many payments,
    public var payments = 12
    /// days from the first to the last,
    public var days = 21.0
    /// days of median gap,
    public var gap = 4.0
    /// US dollars at first and in all,
    public var firstAmount = 400.0
    public var totalAmount = 2_500.0
    /// beneficiaries,
    public var beneficiaries = 3
    /// and at least this share into the victim lane's corridors.
    public var share = 0.5
    /// A long history: at least so many payments over more than so many days.
    public var longPayments = 3
    public var longDays = 45.0
    /// Of those who pay one who extorts, the share who pay in a burst.
    public var extortedShare = 0.9
    /// The share among ordinary payers of a cohort that nothing is known of.
    public var ordinaryShare = 0.03
    /// Greatest bits of each other payer who paid in a burst,
    public var burstBits = 4.0
    /// and the bounds of the bits of all other payers.
    public var floor = -1.0
    public var cap = 12.0
    /// Bits where payers with a long history are as many.
    public var longBits = -2.0
    /// Least bits of a payer's own burst where bursts are common in its cohort.
    public var commonFloor = -6.0
  }

  /// The shape of payments by victims of romance and similar fraud: large and rising, to one receiver.
  public struct FraudLane: Equatable, Sendable {
    /// Bits by log2 of the later half's mean sum over the earlier's,
    public var growthBits = Ramp((0, -3), (0.4, 0), (1, 3))
    /// by all sums and by the mean sum, US dollars,
    public var totalBits = Ramp((500, -6), (1_500, 0), (3_000, 2))
    public var meanBits = Ramp((75, -4), (150, 0), (400, 1))
    /// by the share that one beneficiary received,
    public var shareBits = Ramp((0.5, -4), (0.8, 0), (1, 1))
    /// by days from first to last and by the number of payments.
    public var spanBits = Ramp((3, -3), (14, 1), (180, 1), (365, -3), (540, -8))
    public var numberBits = Ramp((2, -6), (3, -1), (5, 1), (24, 1), (48, -4))
    /// Bits where that beneficiary is paid in rhythm, is an organisation or a hub.
    public var rhythmBits = -6.0
    /// Bits at which the lane is entered.
    public var threshold = 7.5
  }
}
