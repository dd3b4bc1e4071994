package attache.formats;

import attache.network.Spell;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * When something in a GEXF file exists: intervals written as mathematicians do, such as {@code
 * [2009-03-01, 2009-03-10)}. Points in time are intervals from themselves to themselves.
 */
final class GexfTimes {
  private static final Pattern MANY =
      Pattern.compile(
          "([\\[(\\]])\\s*([^,;\\[\\]()<>]+?)\\s*,\\s*([^,;\\[\\]()<>]+?)\\s*([\\])\\[])");

  /** The attributes that state a time. */
  private static final Set<String> ATTRIBUTES =
      Set.of("start", "startopen", "end", "endopen", "timestamp", "timestamps", "intervals");

  /** Dates and times as ISO 8601 writes them, in whole or in part, and as Gephi shows them. */
  private static final Pattern DATE =
      Pattern.compile("-?\\d{1,6}[-/.]\\d{1,2}([-/.]\\d{1,4})?([T ]?[-+:.,\\dZ]*)?");

  private GexfTimes() {}

  /** The intervals that the attributes of the element here state; none if it states none. */
  static List<String> stated(XmlCursor xml, Findings findings) {
    List<String> times = new ArrayList<>();
    if (!xml.hasAny(ATTRIBUTES)) {
      return times;
    }
    boolean open = xml.has("startopen");
    boolean openEnd = xml.has("endopen");
    if (open || openEnd || xml.has("start") || xml.has("end")) {
      String start = xml.attribute(open ? "startopen" : "start").strip();
      String end = xml.attribute(openEnd ? "endopen" : "end").strip();
      if (!start.isEmpty() || !end.isEmpty()) {
        times.add(interval(start, end, open, openEnd));
      }
    }
    String point = xml.attribute("timestamp").strip();
    if (!point.isEmpty()) {
      times.add(interval(point, point, false, false));
    }
    for (String at : xml.attribute("timestamps").split("[<>\\[\\],;\\s]+", -1)) {
      if (!at.isEmpty()) {
        times.add(interval(at, at, false, false));
      }
    }
    Matcher many = MANY.matcher(xml.attribute("intervals"));
    while (many.find()) {
      times.add(
          interval(
              many.group(2),
              many.group(3),
              !many.group(1).equals("["),
              !many.group(4).equals("]")));
    }
    times.forEach(time -> check(time, xml, findings));
    return times;
  }

  /** Tells of a time that is no time, or that ends before it begins. */
  private static void check(String time, XmlCursor xml, Findings findings) {
    Spell spell = Spell.of(time).orElse(new Spell("", false, "", false));
    for (String moment : List.of(spell.from(), spell.to())) {
      if (!moment.isEmpty() && !isMoment(moment)) {
        findings.warn(
            xml.line(),
            xml.column(),
            moment,
            Messages.text("formats.gexf.time", Finding.shortened(moment)),
            Messages.text("formats.gexf.time.remedy"));
        return;
      }
    }
    if (!spell.from().isEmpty()
        && !spell.to().isEmpty()
        && Spell.compare(spell.from(), spell.to()) > 0) {
      findings.warn(
          xml.line(),
          xml.column(),
          time,
          Messages.text("formats.gexf.backwards"),
          Messages.text("formats.gexf.time.remedy"));
    }
  }

  private static boolean isMoment(String text) {
    return DATE.matcher(text).matches() || !Double.isNaN(XmlValues.number(text));
  }

  private static String interval(String start, String end, boolean open, boolean openEnd) {
    return new Spell(start, open, end, openEnd).toString();
  }

  /** The intervals of the spells in the element here; moves to its end. */
  static List<String> spells(XmlCursor xml, Findings findings)
      throws XMLStreamException, UnreadableException {
    List<String> times = new ArrayList<>();
    while (xml.nextChild()) {
      times.addAll(stated(xml, findings));
      xml.skip();
    }
    return times;
  }

  /** Where an interval begins; empty if it always was. */
  static String start(String interval) {
    return Spell.of(interval).map(Spell::from).orElse("");
  }
}
