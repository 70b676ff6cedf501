import '@kentongan/widgets/activity-feed';
