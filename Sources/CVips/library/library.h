// Brings the flags of GLib, on which libvips' headers stand, from pkg-config to the shim.
