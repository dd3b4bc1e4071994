package attache.formats;

import attache.network.FollowNetwork;
import java.util.List;

/**
 * A network that was read from a file.
 *
 * @param network the network, with its provenance filled in
 * @param report what was read, what was skipped, and where
 * @param accounts the tables of accounts that were read beside a table of ties, or could be
 */
public record Opened(FollowNetwork network, ImportReport report, List<AccountsPreview> accounts) {
  public Opened {
    accounts = List.copyOf(accounts);
  }
}
