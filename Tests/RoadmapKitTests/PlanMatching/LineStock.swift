/// Lines and words of real plans, to edit other plans with.
struct LineStock {
  let lines: [String]
  let words: [String]

  init(_ lines: [String]) {
    self.lines = lines
    words = lines.flatMap { $0.split(separator: " ").map(String.init) }
      .map { $0.filter { $0.isLetter || $0.isNumber || $0 == "-" } }
      .filter { $0.count > 1 }
  }

  func line(_ random: inout SeededGenerator) -> String {
    lines.randomElement(using: &random) ?? "Something else to learn"
  }

  func word(_ random: inout SeededGenerator) -> String {
    words.randomElement(using: &random) ?? "something"
  }

  /// A letter of a script that has no spaces, from a plan in such a script.
  func ideograph(_ random: inout SeededGenerator) -> Character {
    ideographs.randomElement(using: &random) ?? "学"
  }

  private let ideographs: [Character] = Array(
    "分布式系统设计模式数据库并发编程网络安全微服务缓存消息队列监控部署容器测试性能优化架构算法")
}
