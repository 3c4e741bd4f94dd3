/// How many leaves are to be done in a while to stay on the pace, and how many of them are.
package struct StudyShare: Hashable, Sendable {
  package let target: Int
  /// May be more than the target.
  package let done: Int

  package var left: Int { max(target - done, 0) }
  package var isDone: Bool { left == 0 }

  package static let none = StudyShare(target: 0, done: 0)

  package init(target: Int, done: Int) {
    self.target = max(target, 0)
    self.done = done
  }
}
