# Harvests a static repository as libraries do, by a harvester written by others (HTTP::OAI), and writes what it finds, a line each.
use strict;
use warnings;
use HTTP::OAI;

binmode STDOUT, ':encoding(UTF-8)';
my $harvester = HTTP::OAI::Harvester->new(baseURL => $ARGV[0]);
my $identify = $harvester->Identify;
die $identify->message . "\n" if $identify->is_error;
print join("\t", 'repository', $identify->repositoryName, $identify->earliestDatestamp), "\n";

my $formats = $harvester->ListMetadataFormats;
die $formats->message . "\n" if $formats->is_error;
print join("\t", 'format', $_->metadataPrefix), "\n" for $formats->metadataFormat;

my $records = $harvester->ListRecords(
    metadataPrefix => 'oai_dc',
    onRecord       => sub {
        my ($record) = @_;
        my ($title) = $record->metadata->dom->findnodes('.//*[local-name()="title"]');
        my $text = defined $title ? $title->textContent : '';
        $text =~ s/\s+/ /g;
        print join("\t", 'record', $record->identifier, $record->datestamp, $text), "\n";
    },
);
die $records->message . "\n" if $records->is_error;
