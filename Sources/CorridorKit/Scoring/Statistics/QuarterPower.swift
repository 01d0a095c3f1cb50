/// n to the power of a number of quarters, 0 to 4, from square roots, which every machine rounds alike.
func quarterPower(_ n: Int, quarters: Int) -> Double {
  let whole = Double(n)
  return switch quarters {
  case ...0: 1
  case 1: whole.squareRoot().squareRoot()
  case 2: whole.squareRoot()
  case 3: whole.squareRoot() * whole.squareRoot().squareRoot()
  default: whole
  }
}
