package attache.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them in tables, put so that they sort: year, month, day. */
final class DateText {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(.*)");

  /** Points part a date whose day comes first nearly everywhere; strokes do not tell. */
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(.*)");

  private static final int LONGEST = 40;
  private static final Set<String> NAMES =
      Set.of("date", "day", "since", "time", "timestamp", "datum", "fecha", "created");

  private DateText() {}

  /** Whether a column of that name has dates in all of a table's first rows. */
  static boolean isColumn(String name, TableDialect dialect, int column) {
    if (EdgeColumns.words(name).stream().noneMatch(NAMES::contains)) {
      return false;
    }
    List<String> values =
        dialect.rows().stream()
            .skip(1)
            .filter(row -> column < row.size() && !row.get(column).isEmpty())
            .map(row -> row.get(column))
            .toList();
    return !values.isEmpty() && values.stream().allMatch(DateText::isDate);
  }

  /** Whether a text begins with a date that has a year of four digits. */
  static boolean isDate(String text) {
    return YEAR_FIRST.matcher(text).matches() || DAY_FIRST.matcher(text).matches();
  }

  /** The date as year-month-day, with the time of day if there is one; any other text as it is. */
  static String sortable(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    Matcher year = YEAR_FIRST.matcher(text);
    if (year.matches()) {
      return date(text, year.group(1), year.group(2), year.group(3), year.group(4));
    }
    Matcher day = DAY_FIRST.matcher(text);
    return day.matches()
        ? date(text, day.group(3), day.group(2), day.group(1), day.group(4))
        : text;
  }

  private static String date(String text, String year, String month, String day, String rest) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
          + rest;
    } catch (DateTimeException noSuchDay) {
      return text;
    }
  }
}
