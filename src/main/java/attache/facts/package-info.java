/** What is known of countries apart from any network: regions, groups, clubs, wealth, people. */
@NullMarked
package attache.facts;

import org.jspecify.annotations.NullMarked;
