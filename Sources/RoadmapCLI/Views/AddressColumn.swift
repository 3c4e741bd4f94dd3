import CommandLineKit

/// How wide a column of addresses is: as wide as those in it that leave the better part of the line to what
/// stands beside them. A name such as "distributed-systems-and-databases" has a line of its own.
struct AddressColumn {
  let width: Int

  init(_ addresses: [String], on screen: Screen) {
    let most = Self.most(on: screen)
    width = addresses.map { screen.width(of: $0) }.filter { $0 <= most }.max() ?? 2
  }

  static func most(on screen: Screen) -> Int {
    screen.isTerminal ? max(16, screen.width * 2 / 5) : .max
  }
}

extension Screen {
  /// Too narrow for columns of which any has to be cut: what stands in them stands below each other.
  var isNarrow: Bool { isTerminal && width < 60 }
}

extension Page {
  /// `To undo:  roadmap undo`. The command is never broken: it has a line of its own where there is no room.
  mutating func hint(_ label: String, _ command: String) {
    paragraph(StyledText(label, .dim) + "  " + .whole(command, .address))
  }
}
