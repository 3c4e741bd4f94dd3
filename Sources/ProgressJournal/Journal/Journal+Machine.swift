extension Journal {
  package func machineValue(_ name: String) throws(JournalError) -> String? {
    try reading(MachineTable(database)[name])
  }

  package func setMachineValue(_ name: String, to value: String?) throws(JournalError) {
    try writing(MachineTable(database).set(name, to: value))
  }

  package func machineValues(_ beginning: String) throws(JournalError) -> [String: String] {
    try reading(MachineTable(database).all(beginning))
  }

  package func removeMachineValues(_ beginning: String) throws(JournalError) {
    try writing(MachineTable(database).removeAll(beginning))
  }
}
