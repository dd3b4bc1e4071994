package attache.formats;

import java.util.List;
import java.util.Optional;

/**
 * Which sheets of a workbook are read, by their names; of several sheets of one name it is the
 * first.
 *
 * @param ties the sheet of the ties
 * @param accounts the sheets of the accounts, perhaps none; empty if every sheet is taken whose ids
 *     are those of at least half of the accounts that the ties name
 */
public record SheetChoice(String ties, Optional<List<String>> accounts) {
  public SheetChoice {
    accounts = accounts.map(List::copyOf);
  }

  /** The same with other sheets of accounts; empty if they are to be found by their ids. */
  public SheetChoice withAccounts(Optional<List<String>> sheets) {
    return new SheetChoice(ties, sheets);
  }
}
