package attache.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which sheets of a workbook are read, by their names; of several sheets of one name it is the
 * first.
 *
 * @param ties the sheet of the ties
 * @param further the sheets that are read together with it as further layers or waves, perhaps none
 * @param accounts the sheets of the accounts, perhaps none; empty if every sheet is taken whose ids
 *     are those of at least half of the accounts that the ties name
 */
public record SheetChoice(String ties, List<String> further, Optional<List<String>> accounts) {
  public SheetChoice {
    further = List.copyOf(further);
    accounts = accounts.map(List::copyOf);
  }

  /** One sheet of ties. */
  public SheetChoice(String ties, Optional<List<String>> accounts) {
    this(ties, List.of(), accounts);
  }

  /** The same with other sheets of accounts; empty if they are to be found by their ids. */
  public SheetChoice withAccounts(Optional<List<String>> sheets) {
    return new SheetChoice(ties, further, sheets);
  }

  /** All sheets of ties. */
  public List<String> all() {
    List<String> all = new ArrayList<>(further);
    all.addFirst(ties);
    return all;
  }

  /** What people call the sheets of ties. */
  public String called() {
    return String.join(" + ", all());
  }
}
