import Foundation
import Media

// The thumbnail child is this same program, started over with one argument and nothing else: it must not
// reach the command line's parsing, the configuration or a key.
if CommandLine.arguments.dropFirst() == [ThumbnailWorker.argument] { ThumbnailWorker.run() }
exit(Launcher.run())
