package attache.formats;

import attache.network.FollowNetwork;

/**
 * A network that was read from a file.
 *
 * @param network the network, with its provenance filled in
 * @param report what was read, what was skipped, and where
 */
public record Opened(FollowNetwork network, ImportReport report) {}
