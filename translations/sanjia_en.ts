<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sanjia::AlertNotifier</name>
    <message numerus="yes">
        <source>%Ln alert(s)</source>
        <translation>
            <numerusform>%Ln alert</numerusform>
            <numerusform>%Ln alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::AlertPane</name>
    <message numerus="yes">
        <source>%Ln alert(s)</source>
        <translation>
            <numerusform>%Ln alert</numerusform>
            <numerusform>%Ln alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln new</source>
        <extracomment>%1: &quot;12 alerts&quot;; %n of them were not read</extracomment>
        <translation>
            <numerusform>%1, %Ln new</numerusform>
            <numerusform>%1, %Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) deleted; Ctrl+Z brings back</source>
        <translation>
            <numerusform>%Ln alert deleted; Ctrl+Z brings back</numerusform>
            <numerusform>%Ln alerts deleted; Ctrl+Z brings back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln alert(s), older ones as you scroll</source>
        <extracomment>Below the alerts, of which there are more: the rest is read when the buyer scrolls</extracomment>
        <translation>
            <numerusform>The newest %Ln alert, older ones as you scroll</numerusform>
            <numerusform>The newest %Ln alerts, older ones as you scroll</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::ComparePane</name>
    <message numerus="yes">
        <source>At most %n offers can be compared</source>
        <translation>
            <numerusform>At most %n offer can be compared</numerusform>
            <numerusform>At most %n offers can be compared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::CostCard</name>
    <message numerus="yes">
        <source>%n more piece(s) reach %1.</source>
        <translation>
            <numerusform>%n more piece reaches %1.</numerusform>
            <numerusform>%n more pieces reach %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) cost less in total: %1.</source>
        <translation>
            <numerusform>%n piece costs less in total: %1.</numerusform>
            <numerusform>%n pieces cost less in total: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::CostMatrixModel</name>
    <message numerus="yes">
        <source>%Ln piece(s) (mine)</source>
        <extracomment>Row of the cost matrix: the quantity the buyer works with</extracomment>
        <translation>
            <numerusform>%Ln piece (mine)</numerusform>
            <numerusform>%Ln pieces (mine)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <extracomment>Row of the cost matrix</extracomment>
        <translation>
            <numerusform>%Ln piece</numerusform>
            <numerusform>%Ln pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::DigestWords</name>
    <message numerus="yes">
        <source>%Ln alert(s)</source>
        <translation>
            <numerusform>%Ln alert</numerusform>
            <numerusform>%Ln alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s)</source>
        <translation>
            <numerusform>%Ln offer</numerusform>
            <numerusform>%Ln offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::DurationEdit</name>
    <message numerus="yes">
        <source>minute(s)</source>
        <extracomment>Unit of time, behind a number that stands in a field of its own</extracomment>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <extracomment>Unit of time, behind a number that stands in a field of its own</extracomment>
        <translation>
            <numerusform>hour</numerusform>
            <numerusform>hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <extracomment>Unit of time, behind a number that stands in a field of its own</extracomment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::Edits</name>
    <message numerus="yes">
        <source>star %n sellers</source>
        <extracomment>An edit that can be undone</extracomment>
        <translation>
            <numerusform>star %n seller</numerusform>
            <numerusform>star %n sellers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>block %n sellers</source>
        <extracomment>An edit that can be undone</extracomment>
        <translation>
            <numerusform>block %n seller</numerusform>
            <numerusform>block %n sellers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clear the marks of %n sellers</source>
        <extracomment>An edit that can be undone</extracomment>
        <translation>
            <numerusform>clear the mark of %n seller</numerusform>
            <numerusform>clear the marks of %n sellers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the tags of %n offer(s)</source>
        <extracomment>An edit that can be undone</extracomment>
        <translation>
            <numerusform>change the tags of %n offer</numerusform>
            <numerusform>change the tags of %n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %n offer(s) “%1”</source>
        <extracomment>An edit that can be undone. %1: a tag</extracomment>
        <translation>
            <numerusform>tag %n offer “%1”</numerusform>
            <numerusform>tag %n offers “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take “%1” off %n offer(s)</source>
        <extracomment>An edit that can be undone. %1: a tag</extracomment>
        <translation>
            <numerusform>take “%1” off %n offer</numerusform>
            <numerusform>take “%1” off %n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n watches</source>
        <extracomment>An edit that can be undone</extracomment>
        <translation>
            <numerusform>delete %n watch</numerusform>
            <numerusform>delete %n watches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>make %n watches</source>
        <extracomment>An edit that can be undone</extracomment>
        <translation>
            <numerusform>make %n watch</numerusform>
            <numerusform>make %n watches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n watches</source>
        <extracomment>An edit that can be undone</extracomment>
        <translation>
            <numerusform>change %n watch</numerusform>
            <numerusform>change %n watches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pause %n watches</source>
        <extracomment>An edit that can be undone</extracomment>
        <translation>
            <numerusform>pause %n watch</numerusform>
            <numerusform>pause %n watches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>resume %n watches</source>
        <extracomment>An edit that can be undone</extracomment>
        <translation>
            <numerusform>resume %n watch</numerusform>
            <numerusform>resume %n watches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n alert(s) as read</source>
        <extracomment>An edit that can be undone</extracomment>
        <translation>
            <numerusform>mark %n alert as read</numerusform>
            <numerusform>mark %n alerts as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n alert(s) as new</source>
        <extracomment>An edit that can be undone</extracomment>
        <translation>
            <numerusform>mark %n alert as new</numerusform>
            <numerusform>mark %n alerts as new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n alert(s)</source>
        <extracomment>An edit that can be undone</extracomment>
        <translation>
            <numerusform>delete %n alert</numerusform>
            <numerusform>delete %n alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::ErrorWords</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::ExportDialog</name>
    <message numerus="yes">
        <source>%n offer(s) saved to %1</source>
        <translation>
            <numerusform>%n offer saved to %1</numerusform>
            <numerusform>%n offers saved to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::FormatWords</name>
    <message numerus="yes">
        <source>%n without a price</source>
        <extracomment>of an order: how many of its offers cannot be costed</extracomment>
        <translation>
            <numerusform>%n without a price</numerusform>
            <numerusform>%n without a price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) within %1 %</source>
        <extracomment>How steady a price was. %n: changes, %1: &quot;8.3&quot; percent between highest and lowest</extracomment>
        <translation>
            <numerusform>%n change within %1 %</numerusform>
            <numerusform>%n changes within %1 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::ImportDialog</name>
    <message numerus="yes">
        <source>%n offer(s) were added to “%1”.</source>
        <translation>
            <numerusform>%n offer were added to “%1”.</numerusform>
            <numerusform>%n offers were added to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::LibraryFilters</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::LibraryPane</name>
    <message numerus="yes">
        <source>%Ln offer(s)</source>
        <translation>
            <numerusform>%Ln offer</numerusform>
            <numerusform>%Ln offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::ListPanel</name>
    <message numerus="yes">
        <source>%n offer(s) new to “%1”; “%2” is in the archive</source>
        <translation>
            <numerusform>%n offer new to “%1”; “%2” is in the archive</numerusform>
            <numerusform>%n offers new to “%1”; “%2” is in the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) copied to “%1”</source>
        <translation>
            <numerusform>%n offer copied to “%1”</numerusform>
            <numerusform>%n offers copied to “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::Navigation</name>
    <message numerus="yes">
        <source>%1, %Ln new</source>
        <extracomment>A page with news, in a menu and read aloud. %1: name of the page</extracomment>
        <translation>
            <numerusform>%1, %Ln new</numerusform>
            <numerusform>%1, %Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::OfferTable</name>
    <message numerus="yes">
        <source>Choose at most %Ln offer(s) at once.</source>
        <translation>
            <numerusform>Choose at most %Ln offer at once.</numerusform>
            <numerusform>Choose at most %Ln offers at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln offer(s). Narrow the search first.</source>
        <translation>
            <numerusform>These are more than %Ln offer. Narrow the search first.</numerusform>
            <numerusform>These are more than %Ln offers. Narrow the search first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::PicturesDialog</name>
    <message numerus="yes">
        <source>%Ln picture(s), %1</source>
        <extracomment>%n: how many, %1: a size such as &quot;12 MB&quot;</extracomment>
        <translation>
            <numerusform>%Ln picture, %1</numerusform>
            <numerusform>%Ln pictures, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::ReportWords</name>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a price are not in the sums.</source>
        <translation>
            <numerusform>%n line without a price are not in the sums.</numerusform>
            <numerusform>%n lines without a price are not in the sums.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::ResultBar</name>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be understood</source>
        <translation>
            <numerusform>%n row could not be understood</numerusform>
            <numerusform>%n rows could not be understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) of blocked sellers hidden – show</source>
        <extracomment>Button below the results: offers are left out, and a click shows them</extracomment>
        <translation>
            <numerusform>%n offer of blocked sellers hidden – show</numerusform>
            <numerusform>%n offers of blocked sellers hidden – show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) of blocked sellers shown – hide</source>
        <translation>
            <numerusform>%n offer of blocked sellers shown – hide</numerusform>
            <numerusform>%n offers of blocked sellers shown – hide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::RuleForm</name>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind a number in the same field</extracomment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> piece(s)</source>
        <extracomment>Behind a number in the same field</extracomment>
        <translation>
            <numerusform> piece</numerusform>
            <numerusform> pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::RunWords</name>
    <message numerus="yes">
        <source>%Ln seen</source>
        <extracomment>Part of what a run of a watch came to: offers that were looked at</extracomment>
        <translation>
            <numerusform>%Ln seen</numerusform>
            <numerusform>%Ln seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>Part of what a run of a watch came to: offers that are different</extracomment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>Part of what a run of a watch came to: calls that failed</extracomment>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::SearchForm</name>
    <message numerus="yes">
        <source>%n per page</source>
        <translation>
            <numerusform>%n per page</numerusform>
            <numerusform>%n per page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::SearchText</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seen in the last %n day(s)</source>
        <translation>
            <numerusform>seen in the last day</numerusform>
            <numerusform>seen in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::ShortlistEdits</name>
    <message numerus="yes">
        <source>add %n offer(s) to “%1”</source>
        <extracomment>An edit that can be undone. %1: name of a shortlist</extracomment>
        <translation>
            <numerusform>add %n offer to “%1”</numerusform>
            <numerusform>add %n offers to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n offer(s) from “%1”</source>
        <extracomment>An edit that can be undone. %1: name of a shortlist</extracomment>
        <translation>
            <numerusform>remove %n offer from “%1”</numerusform>
            <numerusform>remove %n offers from “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit %n line(s) of “%1”</source>
        <extracomment>An edit that can be undone. %1: name of a shortlist</extracomment>
        <translation>
            <numerusform>edit %n line of “%1”</numerusform>
            <numerusform>edit %n lines of “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::ShortlistPane</name>
    <message numerus="yes">
        <source>%n offer(s) added to “%1”</source>
        <translation>
            <numerusform>%n offer added to “%1”</numerusform>
            <numerusform>%n offers added to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) removed; Ctrl+Z brings back</source>
        <translation>
            <numerusform>%n offer removed; Ctrl+Z brings back</numerusform>
            <numerusform>%n offers removed; Ctrl+Z brings back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hidden</source>
        <translation>
            <numerusform>%n line hidden</numerusform>
            <numerusform>%n lines hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::ShortlistTotals</name>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <extracomment>one for each seller</extracomment>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n without a price)</source>
        <extracomment>%1: what is known of a list&apos;s cost</extracomment>
        <translation>
            <numerusform>%1 (%n without a price)</numerusform>
            <numerusform>%1 (%n without a price)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::SimilarDialog</name>
    <message numerus="yes">
        <source>%Ln similar offer(s) of other sellers in the library</source>
        <translation>
            <numerusform>%Ln similar offer of other sellers in the library</numerusform>
            <numerusform>%Ln similar offers of other sellers in the library</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::SnapshotDialog</name>
    <message numerus="yes">
        <source>%n line(s), together %1</source>
        <translation>
            <numerusform>%n line, together %1</numerusform>
            <numerusform>%n lines, together %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>%n line changed</numerusform>
            <numerusform>%n lines changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>lines that only the later snapshot has</extracomment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <extracomment>lines that only the earlier snapshot has</extracomment>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::SupplierModel</name>
    <message numerus="yes">
        <source>%Ln of them gone</source>
        <translation>
            <numerusform>%Ln of them gone</numerusform>
            <numerusform>%Ln of them gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::SupplierPane</name>
    <message numerus="yes">
        <source>%Ln seller(s)</source>
        <translation>
            <numerusform>%Ln seller</numerusform>
            <numerusform>%Ln sellers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::TableActions</name>
    <message numerus="yes">
        <source>At most %n windows are opened at once</source>
        <translation>
            <numerusform>At most %n windows are opened at once</numerusform>
            <numerusform>At most %n windows are opened at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::TagDialog</name>
    <message numerus="yes">
        <source>%Ln offer(s)</source>
        <translation>
            <numerusform>%Ln offer</numerusform>
            <numerusform>%Ln offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::TrendWords</name>
    <message numerus="yes">
        <source>Now %1 · lowest %2 (%3) · highest %4 · mean %5 · %n change(s)</source>
        <translation>
            <numerusform>Now %1 · lowest %2 (%3) · highest %4 · mean %5 · %n change</numerusform>
            <numerusform>Now %1 · lowest %2 (%3) · highest %4 · mean %5 · %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days: %n change(s), %1 in all.</source>
        <extracomment>%1: a percentage with its sign</extracomment>
        <translation>
            <numerusform>In the last 30 days: %n change, %1 in all.</numerusform>
            <numerusform>In the last 30 days: %n changes, %1 in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::VariantText</name>
    <message numerus="yes">
        <source>%1 (the cheapest of %n that fit)</source>
        <extracomment>%1: the variant that is costed; %n: how many are like the one that was chosen</extracomment>
        <translation>
            <numerusform>%1 (the cheapest of %n that fit)</numerusform>
            <numerusform>%1 (the cheapest of %n that fit)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::WatchLoad</name>
    <message numerus="yes">
        <source>About %Ln call(s) a run, %1 a day.</source>
        <extracomment>Estimate of a watch. %1: a number of calls</extracomment>
        <translation>
            <numerusform>About %Ln call a run, %1 a day.</numerusform>
            <numerusform>About %Ln calls a run, %1 a day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::WatchPane</name>
    <message numerus="yes">
        <source>%Ln watch(es) made. They look for the first time in a moment; what they see then is told of from the next time on.</source>
        <translation>
            <numerusform>%Ln watch made. They look for the first time in a moment; what they see then is told of from the next time on.</numerusform>
            <numerusform>%Ln watches made. They look for the first time in a moment; what they see then is told of from the next time on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln watch(es) deleted, what they told stays; Ctrl+Z brings back</source>
        <translation>
            <numerusform>%Ln watch deleted, what it told stays; Ctrl+Z brings back</numerusform>
            <numerusform>%Ln watches deleted, what they told stays; Ctrl+Z brings back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::WatchText</name>
    <message numerus="yes">
        <source>%1 or more below the mean of %n day(s)</source>
        <extracomment>A watch&apos;s rule. %1: &quot;5 %&quot; or an amount of money</extracomment>
        <translation>
            <numerusform>%1 or more below the mean of %n day</numerusform>
            <numerusform>%1 or more below the mean of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 or more above the mean of %n day(s)</source>
        <extracomment>A watch&apos;s rule. %1: &quot;5 %&quot; or an amount of money</extracomment>
        <translation>
            <numerusform>%1 or more above the mean of %n day</numerusform>
            <numerusform>%1 or more above the mean of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lowest in %n day(s)</source>
        <extracomment>A watch&apos;s rule</extracomment>
        <translation>
            <numerusform>lowest in %n day</numerusform>
            <numerusform>lowest in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::cli::Words</name>
    <message numerus="yes">
        <source>%n row(s) could not be understood and were skipped.</source>
        <translation>
            <numerusform>%n row could not be understood and was skipped.</numerusform>
            <numerusform>%n rows could not be understood and were skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) of %1</source>
        <translation>
            <numerusform>%n offer of %1</numerusform>
            <numerusform>%n offers of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sample library holds %n offer(s): %1</source>
        <translation>
            <numerusform>The sample library holds %n offer: %1</numerusform>
            <numerusform>The sample library holds %n offers: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n offer(s) from &apos;%1&apos;.</source>
        <translation>
            <numerusform>Removed %n offer from &apos;%1&apos;.</numerusform>
            <numerusform>Removed %n offers from &apos;%1&apos;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n offer(s) to &apos;%1&apos;.</source>
        <translation>
            <numerusform>Added %n offer to &apos;%1&apos;.</numerusform>
            <numerusform>Added %n offers to &apos;%1&apos;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lowest %1, highest %2, mean %3, now %4; %n change(s).</source>
        <translation>
            <numerusform>Lowest %1, highest %2, mean %3, now %4; %n change.</numerusform>
            <numerusform>Lowest %1, highest %2, mean %3, now %4; %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%n without a price</numerusform>
            <numerusform>%n without a price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) of &apos;%2&apos; are new to &apos;%1&apos;; &apos;%2&apos; is in the archive.</source>
        <translation>
            <numerusform>%n offer of &apos;%2&apos; is new to &apos;%1&apos;; &apos;%2&apos; is in the archive.</numerusform>
            <numerusform>%n offers of &apos;%2&apos; are new to &apos;%1&apos;; &apos;%2&apos; is in the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n line(s) of &apos;%1&apos;.</source>
        <translation>
            <numerusform>Changed %n line of &apos;%1&apos;.</numerusform>
            <numerusform>Changed %n lines of &apos;%1&apos;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n line(s) of &apos;%1&apos; to place %2.</source>
        <translation>
            <numerusform>Moved %n line of &apos;%1&apos; to place %2.</numerusform>
            <numerusform>Moved %n lines of &apos;%1&apos; to place %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snapshot %1 keeps %n line(s) of &apos;%2&apos;, together %3.</source>
        <translation>
            <numerusform>Snapshot %1 keeps %n line of &apos;%2&apos;, together %3.</numerusform>
            <numerusform>Snapshot %1 keeps %n lines of &apos;%2&apos;, together %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alert(s); &apos;sanjia alerts&apos; shows them.</source>
        <translation>
            <numerusform>%n new alert; &apos;sanjia alerts&apos; shows them.</numerusform>
            <numerusform>%n new alerts; &apos;sanjia alerts&apos; shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) of blocked sellers left out.</source>
        <translation>
            <numerusform>%n offer of blocked sellers left out.</numerusform>
            <numerusform>%n offers of blocked sellers left out.</numerusform>
        </translation>
    </message>
</context>
</TS>
