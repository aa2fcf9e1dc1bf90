import Foundation

// The thumbnail child is this same program, started over with one argument and nothing else: it must not
// reach the command line's parsing, the configuration or a key.
exit(CommandLine.arguments.dropFirst() == ["thumbnail-worker"] ? ThumbnailChild.run() : Launcher.run())
