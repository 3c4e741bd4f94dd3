/// What a command may know of the machine that it runs on, to run programs that talk to others.
package struct HostSystem: Sendable {
  /// All environment variables, `NAME=value` each.
  package let variables: @Sendable () -> [[UInt8]]
  /// What the machine is called on its network.
  package let name: @Sendable () -> String?
  /// Lets so many milliseconds pass.
  package let pause: @Sendable (_ milliseconds: Int) -> Void

  package init(
    variables: @escaping @Sendable () -> [[UInt8]] = { [] },
    name: @escaping @Sendable () -> String? = { nil },
    pause: @escaping @Sendable (_ milliseconds: Int) -> Void = { _ in }
  ) {
    self.variables = variables
    self.name = name
    self.pause = pause
  }
}
