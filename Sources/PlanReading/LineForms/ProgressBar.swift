import RoadmapModel

/// `🟩🟩🟩⬜⬜`: squares in a row tell how far it is, and none of them is a box of its own.
struct ProgressBar {
  /// What the whole of it stands for.
  let box: Box
  let end: Int

  /// The bar at the start of the range; `nil` for fewer than three squares.
  static func read(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> ProgressBar? {
    var (filled, black, empty) = (0, 0, 0)
    var at = range.start
    while at < range.end {
      let (scalar, length) = Scalars.decode(text, at, range.end)
      switch scalar {
      // 🟥 🟦 🟧 🟨 🟩 🟪 🟫
      case 0x1F7E5...0x1F7EB: filled += 1
      case 0x2B1B: black += 1
      case 0x2B1C: empty += 1
      default:
        guard Emoji.isModifier(scalar) else { return made(filled, black, empty, at) }
      }
      at += length
    }
    return made(filled, black, empty, at)
  }

  /// ⬛ is what is left of 🟩🟩⬛, and what is done of ⬛⬛⬜.
  private static func made(
    _ coloured: Int, _ black: Int, _ white: Int, _ end: Int
  ) -> ProgressBar? {
    guard coloured + black + white > 2 else { return nil }
    let filled = coloured + (white > 0 ? black : 0)
    let empty = white + (white > 0 ? 0 : black)
    return ProgressBar(box: filled == 0 ? .square : empty == 0 ? .filled : .started, end: end)
  }
}
