"""What is settled of each cluster when all of its document was read: seat, websites, key-cluster status."""
