package attache.formats;

import attache.network.FollowNetwork;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Remembers which accounts a file lists and where the others were first named, so that a tie with
 * an account that is not listed can be told with its place and with similar names.
 */
final class UnknownAccounts {
  private final FollowNetwork.Builder builder;
  private final Findings findings;
  private final BitSet listed = new BitSet();
  private final BitSet inList = new BitSet();
  private int[] lines = new int[0];
  private int[] columns = new int[0];
  private boolean told;

  /** The sheets of a workbook, by the first account that each of them names first. */
  private final NavigableMap<Integer, String> sheets = new TreeMap<>(Map.of(0, ""));

  private String sheet = "";

  UnknownAccounts(FollowNetwork.Builder builder, Findings findings) {
    this.builder = builder;
    this.findings = findings;
  }

  /**
   * Marks an account as listed.
   *
   * @return whether this list did not have it before
   */
  boolean list(int account) {
    boolean fresh = !inList.get(account);
    inList.set(account);
    listed.set(account);
    return fresh;
  }

  /** Says that another list of accounts begins, which may have the same ones again. */
  void beginList() {
    inList.clear();
  }

  /** Marks an account as listed where the file lists it; one that was listed before is told. */
  void list(int account, int line, int column) {
    if (list(account)) {
      return;
    }
    if (findings.lists(Severity.WARNING)) {
      String id = builder.id(account);
      findings.warn(
          line,
          column,
          id,
          Messages.text("formats.account.twice", Finding.shortened(id)),
          Messages.text("formats.account.twice.remedy"));
    } else {
      findings.count(Severity.WARNING);
    }
  }

  /** The account that a tie names; a new one is added, and its place kept. */
  int account(String id, int line, int column) {
    int before = builder.accountCount();
    int account = builder.account(id);
    if (builder.accountCount() > before) {
      place(account, line, column);
    }
    return account;
  }

  /** Keeps the place where a new account was first named. */
  void place(int account, int line, int column) {
    if (account >= lines.length) {
      int capacity = account + (account >> 1) + 16;
      lines = Arrays.copyOf(lines, capacity);
      columns = Arrays.copyOf(columns, capacity);
    }
    if (!sheet.equals(findings.sheet())) {
      sheet = findings.sheet();
      sheets.put(account, sheet);
    }
    lines[account] = line;
    columns[account] = column;
  }

  /** The line where an account was first named; 0 if that is not known. */
  int line(int account) {
    return account < lines.length ? lines[account] : 0;
  }

  /** The column where an account was first named; 0 if that is not known. */
  int column(int account) {
    return account < columns.length ? columns[account] : 0;
  }

  /** Tells something of an account in the sheet that names it first. */
  void tellInItsSheet(int account, Finding finding) {
    String now = findings.sheet();
    findings.sheet(sheets.floorEntry(account).getValue());
    findings.add(finding);
    findings.sheet(now);
  }

  /** Whether an account was told for being in no list. */
  boolean isTold(int account) {
    return told && !listed.get(account);
  }

  /** The ids of all accounts so far. */
  List<String> ids() {
    return IntStream.range(0, builder.accountCount()).mapToObj(builder::id).toList();
  }

  /** How many accounts are not listed. */
  int count() {
    return builder.accountCount() - listed.cardinality();
  }

  /** Tells of each account that is not listed, where it was first named. */
  void tell() {
    told = true;
    if (count() == 0) {
      return;
    }
    SimilarNames names =
        new SimilarNames(listed.stream().mapToObj(account -> builder.id(account)).toList());
    for (int account = listed.nextClearBit(0);
        account < builder.accountCount();
        account = listed.nextClearBit(account + 1)) {
      if (findings.lists(Severity.WARNING)) {
        tell(account, names.to(builder.id(account)));
      } else {
        findings.count(Severity.WARNING);
      }
    }
  }

  /** Tells only how many accounts are not listed. */
  void tellInOne() {
    if (count() > 0) {
      findings.note(0, 0, "", Messages.text("formats.account.added", count()), "");
    }
  }

  /** Tells of accounts of the finished network whose names look like slips for others. */
  void tellOfMisspelt(FollowNetwork network) {
    MisspeltAccounts.tell(network, this);
  }

  private void tell(int account, List<String> similar) {
    List<Fix> fixes = new ArrayList<>();
    similar.forEach(meant -> fixes.add(new Fix.TakeFor(builder.id(account), meant)));
    fixes.add(new Fix.AddUnknown());
    String id = Finding.shortened(builder.id(account));
    tellInItsSheet(
        account,
        new Finding(
            Severity.WARNING,
            lines[account],
            columns[account],
            builder.id(account),
            Messages.text("formats.account.unknown", id),
            similar.isEmpty()
                ? Messages.text("formats.account.unknown.remedy")
                : Messages.text("formats.account.similar", String.join("”, “", similar)),
            fixes));
  }
}
