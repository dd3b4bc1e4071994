package attache.cli;

import attache.facts.Country;
import attache.facts.CountryMatch;
import attache.formats.CountryAttributes;
import attache.network.FollowNetwork;
import attache.text.Messages;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which accounts were taken for which countries, and why, to be looked through. */
final class CountryListing {
  private CountryListing() {}

  /** Prints a line for each account: those in doubt first, then those without a country. */
  static void print(FollowNetwork network, CountryOptions.Matched matched, PrintWriter out) {
    out.println(
        Messages.text(
            "cli.countries.count",
            matched.taken().size(),
            network.accountCount(),
            matched.doubts()));
    List<String> none = new ArrayList<>();
    List<String> sure = new ArrayList<>();
    for (int account = 0; account < network.accountCount(); account++) {
      String name = name(network, account);
      Country country = matched.taken().get(account);
      if (country != null) {
        sure.add(
            Messages.text(
                "cli.countries.one", name, country.name(), country.iso2(), why(matched, account)));
      } else if (matched.inDoubt(account)) {
        out.println(Messages.text("cli.countries.doubt", name, why(matched, account)));
      } else {
        none.add(Messages.text("cli.countries.none", name));
      }
    }
    none.forEach(out::println);
    sure.forEach(out::println);
    if (matched.doubts() > 0) {
      out.println(Messages.text("cli.countries.hint"));
    }
  }

  /** The same for other programs, in the order of the accounts. */
  static List<Map<String, Object>> json(FollowNetwork network, CountryOptions.Matched matched) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (int account = 0; account < network.accountCount(); account++) {
      CountryMatch match = matched.matches().get(account);
      Country taken = matched.taken().get(account);
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("account", network.id(account));
      one.put("label", network.label(account));
      one.put("country", taken == null ? null : taken.name());
      one.put("iso3", taken == null ? null : taken.iso3());
      one.put("perhaps", matched.inDoubt(account) && match != null ? match.country().name() : null);
      one.put("reason", reason(matched, account));
      all.add(one);
    }
    return all;
  }

  private static String reason(CountryOptions.Matched matched, int account) {
    CountryMatch match = matched.matches().get(account);
    if (matched.said().containsKey(account)) {
      return "said";
    }
    return match == null ? "none" : match.reason().name().toLowerCase(Locale.ROOT);
  }

  private static String why(CountryOptions.Matched matched, int account) {
    CountryMatch match = matched.matches().get(account);
    return matched.said().containsKey(account) || match == null
        ? Messages.text("cli.countries.said.why")
        : CountryAttributes.why(match);
  }

  private static String name(FollowNetwork network, int account) {
    String id = network.id(account);
    String label = network.label(account);
    return label.equals(id) ? id : id + " (" + label + ")";
  }
}
