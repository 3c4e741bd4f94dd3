import RoadmapKit

// Does all that the kit can do, through the public API alone. The path of a journal to make is the only
// argument.
guard let path = CommandLine.arguments.dropFirst().first else { fatalError("client JOURNAL") }
let disk = Disk()
try reading()
try studying(disk, path)
try focusing(disk, path)
try scheduling(disk, path)
try setting(disk, path)
try editing(disk, path)
try exchanging(disk, path)
try syncing(disk, path)
try caring(disk, path)
