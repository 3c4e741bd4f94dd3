extension Sitting {
  /// How many of the first items decide about so many minutes: none takes less than one, and some may be
  /// passed over.
  package static func reach(_ minutes: Int) -> Int { minutes + Agenda.reach + 1 }
}
