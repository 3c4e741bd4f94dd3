/// How many leaves are to be done in a while to stay on the pace, and how many of them are.
package struct StudyShare: Hashable, Sendable {
  package let target: Int
  /// May be more than the target.
  package let done: Int
  /// What is done ahead of its time stands for nothing that is due: there may be more left than the target
  /// less what is done.
  package let left: Int

  package var isDone: Bool { left == 0 }

  package static let none = StudyShare(target: 0, done: 0)

  /// `due`: of what is left at least so many.
  package init(target: Int, done: Int, due: Int = 0) {
    self.target = max(target, 0)
    self.done = done
    left = max(self.target - done, due, 0)
  }

  /// Of several plans: what was done of one beyond its share leaves the others theirs.
  package init(_ shares: [StudyShare]) {
    target = shares.reduce(0) { $0 + $1.target }
    done = shares.reduce(0) { $0 + $1.done }
    left = shares.reduce(0) { $0 + $1.left }
  }
}
