package attache.samples;

import attache.facts.Countries;
import attache.facts.Country;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The plans of the four drawn samples. */
final class SamplePlans {
  private static final String MINISTRY_COUNTRIES =
      """
      AT BE FR DE NL CH DK EE FI IS IE LV LT NO SE GB
      AL HR GR IT XK PT RS SI ES BG CZ HU MD PL RO RU SK UA
      AZ CY GE IQ IL JO PS QA SA TR AE AF IN IR JP KZ KR PK PH SG LK
      EG ET GH KE MA RW ZA TN UG
      US CA MX AR BR CL CO CR EC PE VE AU NZ
      """;
  private static final String MISSION_COUNTRIES =
      """
      DK EE FR DE HU IE IT LV LT NL NO AT GB SE ES HR PL SI RU UA
      CN CY GE IN ID IL JP JO KR LB PK PS PH SA SG
      EG GH KE LY NG RW ZA TN UG
      AR BR CA CL CO CR JM MX US VE AU NZ
      """;
  private static final String MINISTER_COUNTRIES =
      """
      DK EE FI IS IE LV LT NO SE GB AT BE FR DE LU NL CH
      AL HR GR IT XK MK PT RS SI ES BG CZ HU MD PL RO SK UA
      AM AE AF BH GE ID IL IN IQ IR JO PH PK QA TR
      ET KE RW SO TN TZ UG
      CA CL CO EC MX PE US VE AU
      """;

  static final SamplePlan MINISTRIES_2014 =
      new SamplePlan(
          "foreign-ministries-2014",
          "Foreign ministries · 2014",
          "mfa",
          countries(MINISTRY_COUNTRIES),
          new SamplePlan.Whole(14, 0.52),
          new Affinity(0.75, 0.55, 0.35, 0.3),
          new SamplePlan.Spread(0.8, 1.1, 24, 30),
          List.of(
              new SamplePlan.Aim("PL", 22, 17),
              new SamplePlan.Aim("NO", 22, 16),
              new SamplePlan.Aim("UA", 20, 13),
              new SamplePlan.Aim("SI", 18, 16),
              new SamplePlan.Aim("FR", 21, 25),
              new SamplePlan.Aim("SK", 17, 25),
              new SamplePlan.Aim("LT", 18, 24),
              new SamplePlan.Aim("AT", 16, 23),
              new SamplePlan.Aim("GB", 18, 27)),
          List.of(),
          List.of(),
          SampleNotes.MINISTRIES_2014,
          PublishedFigures::holdForAll);

  static final SamplePlan MINISTRIES_2015 =
      new SamplePlan(
          "foreign-ministries-2015",
          "Foreign ministries · 2015",
          "mfa",
          countries(MINISTRY_COUNTRIES),
          new SamplePlan.Whole(28, 0.63),
          new Affinity(0.6, 0.45, 0.3, 0.25),
          new SamplePlan.Spread(0.8, 1.0, 40, 44),
          List.of(
              new SamplePlan.Aim("PL", 44, 34),
              new SamplePlan.Aim("NO", 43.5, 33),
              new SamplePlan.Aim("UA", 42.5, 28),
              new SamplePlan.Aim("SI", 42, 33),
              new SamplePlan.Aim("FR", 40, 49),
              new SamplePlan.Aim("SK", 38, 49),
              new SamplePlan.Aim("LT", 38.5, 48.5),
              new SamplePlan.Aim("AT", 36.5, 47.5),
              new SamplePlan.Aim("GB", 36, 49)),
          List.of(),
          List.of("IT", "JP", "CA", "IN", "BR"),
          SampleNotes.MINISTRIES_2015,
          PublishedFigures::ministries);

  static final SamplePlan MISSIONS =
      new SamplePlan(
          "un-missions",
          "UN missions in New York · 2014–15",
          "mission",
          countries(MISSION_COUNTRIES),
          new SamplePlan.Whole(27, 0.69),
          new Affinity(0.6, 0.4, 0.45, 0.2),
          new SamplePlan.Spread(0.8, 1.0, 37.5, 42),
          List.of(
              new SamplePlan.Aim("RW", 43, 31),
              new SamplePlan.Aim("NO", 43, 39),
              new SamplePlan.Aim("NZ", 42, 39),
              new SamplePlan.Aim("PS", 31.5, 48),
              new SamplePlan.Aim("CY", 31, 48)),
          List.of(new SamplePlan.Hub("PS", 3), new SamplePlan.Hub("CY", 3.25)),
          PublishedFigures.G7,
          SampleNotes.MISSIONS,
          PublishedFigures::missions);

  static final SamplePlan MINISTERS =
      new SamplePlan(
          "foreign-ministers",
          "Foreign ministers · 2014–15",
          "minister",
          countries(MINISTER_COUNTRIES),
          new SamplePlan.Whole(10, 0.5),
          new Affinity(0.85, 0.6, 0.35, 0.35),
          new SamplePlan.Spread(0.7, 1.0, 19.5, 24),
          List.of(
              new SamplePlan.Aim("LT", 24, 16),
              new SamplePlan.Aim("SK", 22.5, 14),
              new SamplePlan.Aim("LV", 22.5, 15),
              new SamplePlan.Aim("KE", 14.5, 29)),
          List.of(new SamplePlan.Hub("KE", 2.5)),
          List.of(),
          SampleNotes.MINISTERS,
          PublishedFigures::ministers);

  /** All plans, one that grew from another after that other. */
  static final List<SamplePlan> ALL =
      List.of(MINISTRIES_2014, MINISTRIES_2015, MISSIONS, MINISTERS);

  private SamplePlans() {}

  /** The same accounts a year before, from whose follows a network grew. */
  static Optional<SamplePlan> earlier(SamplePlan plan) {
    return plan.equals(MINISTRIES_2015) ? Optional.of(MINISTRIES_2014) : Optional.empty();
  }

  private static List<Country> countries(String members) {
    return List.of(members.strip().split("\\s+", -1)).stream()
        .map(code -> Countries.find(code).orElseThrow(() -> new IllegalArgumentException(code)))
        .sorted(Comparator.comparing(Country::name))
        .toList();
  }
}
