#ifndef CSPAWN_H
#define CSPAWN_H

#include <spawn.h>

/// Has the spawned process close every descriptor from `first` on: `posix_spawn` by itself passes on
/// all that are open without close-on-exec. (A GNU extension that Swift's Glibc module leaves out.)
int titian_spawn_closing_from(posix_spawn_file_actions_t *actions, int first);

#endif
