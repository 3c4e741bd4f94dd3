import CommandLineKit
import RoadmapKit

/// Time spent: `45m`, `1h30m`, `1:30`, `1.5h`, `90`.
struct Minutes: ArgumentValue, Hashable {
  let value: Int

  init(argument: String) throws(InvalidValue) {
    guard let value = MinutesText.value(argument), (1...100_000).contains(value) else {
      throw InvalidValue("write a time such as 45m, 2h or 1h30m")
    }
    self.value = value
  }

  static func words(_ minutes: Int) -> String {
    minutes < 60
      ? "\(minutes) min"
      : minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(minutes % 60) min"
  }
}
