/// What the program is called in commands that its texts name.
enum ProgramName {
  static let text = "roadmap"
}
