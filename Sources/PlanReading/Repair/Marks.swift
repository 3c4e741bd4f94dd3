/// The marks that plans use, likeliest first: what a run that lost a byte is mended to.
///
/// The order decides between marks that the same lost byte leaves alike.
enum Marks {
  /// The UTF-8 of the marks that begin with this byte, packed: the last byte lowest.
  static func startingWith(_ lead: UInt8) -> [UInt32] {
    switch lead {
    case 0xe2: ofThreeBytes
    case 0xef: selectors
    case 0xf0: ofFourBytes
    default: none
    }
  }

  static func contains(_ scalar: UInt32) -> Bool { values.contains(scalar) }

  private static let values = Set(list.map(\.value))
  private static let ofThreeBytes = encoded { (0x2000...0x2fff).contains($0) }
  private static let selectors = encoded { (0xf000...0xffff).contains($0) }
  private static let ofFourBytes = encoded { $0 > 0xffff }

  private static let none = encoded { _ in false }

  private static func encoded(where isIncluded: (UInt32) -> Bool) -> [UInt32] {
    list.filter { isIncluded($0.value) }.map { String($0).utf8.reduce(0) { $0 << 8 | UInt32($1) } }
  }

  /// The box that plans are made of, for where its lead byte alone survived.
  static let box: UInt32 = 0x2610

  private static let list: [Unicode.Scalar] =
    Array(
      """
      ☐☑✅⬜❌→–—“”’‘…•\u{fe0f}🎯📌📅📈🔹🚀🧠🔁🔐🔍🌐🌍💡🔥📊🛠⏱⚙☒✔✓✗✘✖←↑↓↔⇒⇐⇔➡⬅⬆⬇➜➤▶◀►◄▸▹▪▫●○■□◆◇★☆⭐
      🔸🔷🔶📚📖📝📍🏁🏆🎓🎉💻🧪🧩🧱🧭🧰💾💰💼🛒🚖🛡🔒🔑🔧🔨🔗🔄⏰⏳⌛⚠❗❓⛔🚫🟢🟡🔴🔵🟠🟣🟩🟥🟨🟦
      ⬛◻◼◽◾❎➕➖➗👉👍👌👏💪🙌🤖🤝🤔📦📋📆🗓🗂📁📂📄📜🧾🎥🎬🎨🎮🏗🏢🏠☁☀⚡❄❤✨✏✍✈☕♻
      🌟🌱🌎🌏🌙🌞🎁🧍🧐🧑🧘🐳🐍🐧🦀🐹🧮🧬🧵🪜🪄🥇🥈🥉💬🗣📢📣👀👨👩👥👤💯🏅🏃🏋⏩⏭⏸⏹⏺❯❱
      ‐‑‒―†‡‹›‰€™№−×÷≈≠≤≥∞∑√∆─│┌┐└┘├┤┬┴┼━┃═║█░▒▓\u{200d}\u{200b}\u{200e}\u{200f}\u{2060}\u{feff}
      """.unicodeScalars.filter { $0 != "\n" && $0 != " " })
}
