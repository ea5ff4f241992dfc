"""What holds between two, or several: who does it to whom, what one is of the other, whence and whither."""
