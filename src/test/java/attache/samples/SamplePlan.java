package attache.samples;

import attache.facts.Country;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a drawn sample network is to be like, before anything is fitted. Published are the number of
 * accounts (not of the ministers), the mean in-degree and the figures; everything else is a choice.
 *
 * @param fileName the sample's file name, without its ending
 * @param title the network's title
 * @param prefix what the accounts' ids begin with
 * @param countries the countries that have an account, in order of their names
 * @param whole what the network is like as a whole
 * @param affinity how much a follow is favoured by what two countries have in common
 * @param spread how the degrees of those accounts spread that the figures do not name
 * @param aims the degrees of those that they name
 * @param hubs the accounts that the figures call hubs although they are not among the most followed
 * @param outranked accounts that the figures place below others
 * @param published the published figures in words
 * @param figures whether they hold, with a margin
 */
record SamplePlan(
    String fileName,
    String title,
    String prefix,
    List<Country> countries,
    Whole whole,
    Affinity affinity,
    Spread spread,
    List<Aim> aims,
    List<Hub> hubs,
    List<String> outranked,
    String published,
    Predicate<Reading> figures) {
  private static final double OUTRANKED_SHARE = 0.8;

  /** The accounts' ids, in the order of the countries. */
  List<String> ids() {
    return countries.stream()
        .map(country -> prefix + "-" + country.iso2().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** The account of a country. */
  int account(String iso2) {
    return countries.stream().map(Country::iso2).toList().indexOf(iso2);
  }

  Optional<Aim> aim(Country country) {
    return aims.stream().filter(aim -> aim.iso2().equals(country.iso2())).findFirst();
  }

  /** The highest in-degree aimed at for an account whose degrees are not given. */
  double mostFollowed(Country country) {
    return spread.mostIn() * (outranked.contains(country.iso2()) ? OUTRANKED_SHARE : 1);
  }

  /**
   * What the network is like as a whole.
   *
   * @param meanInDegree how many peers follow an account on average, published
   * @param reciprocity the share of follows that are returned; published is only that it lies well
   *     above chance
   */
  record Whole(double meanInDegree, double reciprocity) {}

  /**
   * How the degrees of those accounts spread that the published figures do not name.
   *
   * @param in standard deviation of in-degree, in log odds of the ceiling
   * @param out standard deviation of out-degree, in log odds of the ceiling
   * @param mostIn ceiling of in-degree
   * @param mostOut ceiling of out-degree
   */
  record Spread(double in, double out, double mostIn, double mostOut) {}

  /**
   * The degrees that an account named in the published figures is to have on average; what is
   * published is an order, so the numbers are a choice.
   */
  record Aim(String iso2, double inDegree, double outDegree) {}

  /**
   * An account that is published as a hub although it is not among the most followed.
   *
   * @param meanRank the rank by betweenness that it is to have on average
   */
  record Hub(String iso2, double meanRank) {}
}
