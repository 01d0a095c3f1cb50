import CorridorKit

@main
struct CorridorCommand {
  static func main() {
    print(Policy.standard.name)
  }
}
