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
  /// A text beside its address, or below one that is wider than their column.
  mutating func paragraph(
    _ text: StyledText, beside address: String, _ column: AddressColumn, hanging: Int? = nil
  ) {
    let start = column.width + 2
    if screen.width(of: address) > column.width {
      line("\(address, .address)")
      paragraph(text, indent: start, hanging: hanging ?? start)
    } else {
      paragraph(
        StyledText(address, .address).padded(to: start, on: screen) + text,
        hanging: hanging ?? start)
    }
  }

  /// `To undo:  roadmap undo`. The command is never broken: it has a line of its own where there is no room.
  mutating func hint(_ label: String, _ command: String) {
    paragraph(StyledText(label, .dim) + "  " + .whole(command, .address))
  }
}
